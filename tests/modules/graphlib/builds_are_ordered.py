"""A build system: static order, ready batches, cycles, and calls out of turn."""
from graphlib import TopologicalSorter, CycleError

rules = {'app': {'lib', 'ui'}, 'ui': {'lib', 'icons'}, 'lib': {'core'}, 'tests': {'app', 'fixtures'}}
print([sorted(batch) for batch in [[x] for x in TopologicalSorter({'c': 'b', 'b': 'a'}).static_order()]])
sorter = TopologicalSorter(rules)
sorter.add('package', 'app', 'tests')
sorter.add('icons')
sorter.prepare()
rounds = []
while sorter.is_active():
    ready = sorter.get_ready()
    rounds.append(sorted(ready))
    sorter.done(*ready)
print(rounds, bool(sorter), sorter.get_ready())
positions = {name: i for i, name in enumerate(TopologicalSorter(rules).static_order())}
print(all(positions[d] < positions[t] for t, ds in rules.items() for d in ds))
for graph in ({1: [2], 2: [3], 3: [1]}, {'a': 'a'}, {'x': ['y'], 'y': ['x'], 'z': []}):
    try:
        print(list(TopologicalSorter(graph).static_order()))
    except CycleError as error:
        print(type(error).__name__, error.args[0], error.args[1], isinstance(error, ValueError))
late = TopologicalSorter({'b': 'a'})
for bad in (lambda: late.get_ready(), lambda: late.done('a'), lambda: late.is_active(), lambda: late.prepare(), lambda: late.prepare(), lambda: late.done('a'), lambda: late.done('zzz'), lambda: late.add('q'), lambda: late.get_ready(), lambda: late.prepare(), lambda: late.done('a', 'a'), lambda: TopologicalSorter({1: [[]]}), lambda: TopologicalSorter({1: 5}), lambda: TopologicalSorter(5)):
    try:
        print(bad())
    except (ValueError, TypeError, AttributeError) as error:
        print(type(error).__name__, error)
