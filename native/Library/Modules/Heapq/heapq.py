"""Heaps in lists: the smallest item comes first."""

__all__ = ['heappush', 'heappop', 'heapify', 'heapreplace', 'merge', 'nlargest', 'nsmallest', 'heappushpop',
           'heappush_max', 'heappop_max', 'heapify_max', 'heapreplace_max', 'heappushpop_max']

_heappop_max = heappop_max
_heapify_max = heapify_max
_heapreplace_max = heapreplace_max
_exports = heappush, heappop, heapify, heapreplace, heappushpop, heappush_max, heappushpop_max


def merge(*iterables, key=None, reverse=False):
    heap = []
    direction = -1 if reverse else 1
    for order, iterable in enumerate(iterables):
        advance = iter(iterable).__next__
        try:
            item = advance()
        except StopIteration:
            continue
        heap.append([item if key is None else key(item), order * direction, item, advance])
    if reverse:
        order, replace, remove = heapify_max, heapreplace_max, heappop_max
    else:
        order, replace, remove = heapify, heapreplace, heappop
    order(heap)
    while len(heap) > 1:
        try:
            while True:
                entry = heap[0]
                yield entry[2]
                item = entry[3]()
                entry[2] = item
                entry[0] = item if key is None else key(item)
                replace(heap, entry)
        except StopIteration:
            remove(heap)
    if heap:
        _, _, item, advance = heap[0]
        yield item
        yield from advance.__self__


def nsmallest(n, iterable, key=None):
    if n == 1:
        missing = []
        found = min(iterable, default=missing, key=key)
        return missing if found is missing else [found]
    return sorted(iterable, key=key)[:max(n, 0)]


def nlargest(n, iterable, key=None):
    if n == 1:
        missing = []
        found = max(iterable, default=missing, key=key)
        return missing if found is missing else [found]
    return sorted(iterable, key=key, reverse=True)[:max(n, 0)]
