"""Orders the nodes of a graph so that each one comes after those it depends on."""

__all__ = ['TopologicalSorter', 'CycleError']

_READY = -1
_DONE = -2
GenericAlias = type(list[int])


class CycleError(ValueError):
    """Raised by TopologicalSorter.prepare() when nodes depend on each other."""


class _Node:
    __slots__ = ('node', 'waits_for', 'successors')

    def __init__(self, node):
        self.node = node
        self.waits_for = 0
        self.successors = []


class TopologicalSorter:
    def __init__(self, graph=None):
        self._nodes = {}
        self._ready = None
        self._passed_out = 0
        self._finished = 0
        if graph is not None:
            for node, predecessors in graph.items():
                self.add(node, *predecessors)

    def _entry(self, node):
        entry = self._nodes.get(node)
        if entry is None:
            self._nodes[node] = entry = _Node(node)
        return entry

    def add(self, node, *predecessors):
        if self._ready is not None:
            raise ValueError('Nodes cannot be added after a call to prepare()')
        entry = self._entry(node)
        entry.waits_for += len(predecessors)
        for predecessor in predecessors:
            self._entry(predecessor).successors.append(node)

    def prepare(self):
        if self._ready is not None and self._passed_out > 0:
            raise ValueError('cannot prepare() after starting sort')
        if self._ready is None:
            self._ready = [entry.node for entry in self._nodes.values() if entry.waits_for == 0]
        cycle = self._find_cycle()
        if cycle:
            raise CycleError('nodes are in a cycle', cycle)

    def get_ready(self):
        if self._ready is None:
            raise ValueError('prepare() must be called first')
        result = tuple(self._ready)
        for node in result:
            self._nodes[node].waits_for = _READY
        self._ready.clear()
        self._passed_out += len(result)
        return result

    def is_active(self):
        if self._ready is None:
            raise ValueError('prepare() must be called first')
        return self._finished < self._passed_out or bool(self._ready)

    def __bool__(self):
        return self.is_active()

    def done(self, *nodes):
        if self._ready is None:
            raise ValueError('prepare() must be called first')
        for node in nodes:
            entry = self._nodes.get(node)
            if entry is None:
                raise ValueError(f'node {node!r} was not added using add()')
            if entry.waits_for != _READY:
                if entry.waits_for >= 0:
                    raise ValueError(f'node {node!r} was not passed out (still not ready)')
                raise ValueError(f'node {node!r} was already marked done')
            entry.waits_for = _DONE
            for successor in entry.successors:
                waiting = self._nodes[successor]
                waiting.waits_for -= 1
                if waiting.waits_for == 0:
                    self._ready.append(successor)
            self._finished += 1

    def _find_cycle(self):
        seen = set()
        for start in self._nodes:
            if start in seen:
                continue
            path = []
            positions = {}
            steps = []
            node = start
            while True:
                if node in seen:
                    if node in positions:
                        return path[positions[node]:] + [node]
                else:
                    seen.add(node)
                    steps.append(iter(self._nodes[node].successors))
                    positions[node] = len(path)
                    path.append(node)
                while path:
                    for node in steps[-1]:
                        break
                    else:
                        del positions[path.pop()]
                        steps.pop()
                        continue
                    break
                else:
                    break
        return None

    def static_order(self):
        self.prepare()
        while self.is_active():
            group = self.get_ready()
            yield from group
            self.done(*group)

    __class_getitem__ = classmethod(GenericAlias)
