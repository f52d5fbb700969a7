from graphlib import CycleError, TopologicalSorter

sorter = TopologicalSorter({'b': ['a']})
attempts = (sorter.get_ready, sorter.is_active, lambda: sorter.done('a'), sorter.prepare, lambda: sorter.done('b'),
            lambda: sorter.done('z'), lambda: sorter.add('c'), sorter.get_ready, lambda: sorter.done('a'),
            lambda: sorter.done('a'))
for attempt in attempts:
    try:
        print(attempt())
    except ValueError as error:
        print(error)
try:
    TopologicalSorter({1: [2], 2: [3], 3: [1]}).prepare()
except CycleError as error:
    print(error.args[0], sorted(set(error.args[1])), error.args[1][0] == error.args[1][-1])
try:
    TopologicalSorter({1: [[]]})
except TypeError as error:
    print(str(error)[:30])
