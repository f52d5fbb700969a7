from graphlib import CycleError, TopologicalSorter

sorter = TopologicalSorter({'d': {'b', 'c'}, 'b': {'a'}, 'c': {'a'}})
print(list(sorter.static_order())[0], list(TopologicalSorter({1: [2], 2: [3]}).static_order()))
sorter = TopologicalSorter()
sorter.add('x', 'y', 'z')
sorter.prepare()
ready = sorted(sorter.get_ready())
print(ready, sorter.is_active())
sorter.done(*ready)
print(sorter.get_ready(), bool(sorter))
try:
    list(TopologicalSorter({1: [2], 2: [1]}).static_order())
except CycleError as error:
    print(error.args[0], sorted(set(error.args[1])))
try:
    sorter.done('q')
except ValueError as error:
    print(error)
