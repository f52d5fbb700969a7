from graphlib import TopologicalSorter

sorter = TopologicalSorter({'shirt': ['iron'], 'tie': ['shirt'], 'shoes': ['socks']})
sorter.add('jacket', 'tie', 'shoes')
sorter.prepare()
while sorter.is_active():
    ready = sorted(sorter.get_ready())
    print(ready, bool(sorter))
    sorter.done(*ready)
print(sorter.is_active(), sorter.get_ready())
print(list(TopologicalSorter({3: [2], 2: [1]}).static_order()), list(TopologicalSorter().static_order()))
