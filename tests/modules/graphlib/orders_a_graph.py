from graphlib import CycleError, TopologicalSorter

graph = {'D': {'B', 'C'}, 'C': {'A'}, 'B': {'A'}}
order = list(TopologicalSorter(graph).static_order())
print(order[0], order[-1], sorted(order))
t = TopologicalSorter()
t.add(3, 2, 1)
t.add(2, 1)
t.prepare()
while t.is_active():
    ready = t.get_ready()
    print(ready, bool(t))
    t.done(*ready)
print(t.get_ready(), t.is_active())
c = TopologicalSorter({1: [2], 2: [3], 3: [1]})
try:
    c.prepare()
except CycleError as error:
    print(error.args[0], error.args[1], isinstance(error, ValueError))
u = TopologicalSorter({1: [2]})
for bad in (lambda: u.get_ready(), lambda: u.is_active(), lambda: u.done(1)):
    try:
        bad()
    except ValueError as error:
        print(error)
u.prepare()
for bad in (lambda: u.add(5), lambda: u.done(9), lambda: u.done(1)):
    try:
        bad()
    except ValueError as error:
        print(error)
u.get_ready()
u.done(2)
for bad in (lambda: u.done(2), u.prepare):
    try:
        bad()
    except ValueError as error:
        print(error)
print(list(TopologicalSorter({}).static_order()), list(TopologicalSorter({'x': []}).static_order()))
