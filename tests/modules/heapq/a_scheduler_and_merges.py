"""A priority scheduler, merging of sorted logs, smallest and largest, and the max-heap functions."""
import heapq
import itertools


class Scheduler:
    def __init__(self):
        self._heap, self._entries, self._counter = [], {}, itertools.count()

    def add(self, name, priority=0):
        if name in self._entries:
            self._entries.pop(name)[-1] = None
        entry = [priority, next(self._counter), name]
        self._entries[name] = entry
        heapq.heappush(self._heap, entry)

    def pop(self):
        while self._heap:
            *_, name = heapq.heappop(self._heap)
            if name is not None:
                del self._entries[name]
                return name
        raise KeyError('nothing is waiting')


jobs = Scheduler()
for name, priority in [('write', 5), ('read', 1), ('plan', 1), ('write', 0), ('rest', 9)]:
    jobs.add(name, priority)
print([jobs.pop() for _ in range(4)])
try:
    jobs.pop()
except KeyError as error:
    print(error)
print(list(heapq.merge([1, 4, 9], [2, 4], [], [0, 10])), list(heapq.merge('ca', 'db', reverse=True)), list(heapq.merge(['a', 'bbb'], ['cc'], key=len)))
print(heapq.nsmallest(2, [5, 1, 4]), heapq.nlargest(3, 'banana', key=ord), heapq.nsmallest(0, [1]), heapq.nlargest(9, [2, 1]), heapq.nsmallest(1, [3, 2], key=lambda x: -x))
heap = [5, 3, 8, 1]
heapq.heapify(heap)
print(heap, heapq.heappushpop(heap, 0), heapq.heappushpop(heap, 4), heapq.heapreplace(heap, 9), heap)
heap = [5, 3, 8, 1]
heapq.heapify_max(heap)
heapq.heappush_max(heap, 7)
print(heap, heapq.heappop_max(heap), heapq.heappushpop_max(heap, 2), heapq.heapreplace_max(heap, 6), heap)
for bad in (lambda: heapq.heappop([]), lambda: heapq.heapreplace([], 1), lambda: heapq.heappush((1,), 2), lambda: heapq.heapify('ab'), lambda: heapq.heappush([1], 'a'), lambda: list(heapq.merge(1)), lambda: list(heapq.merge([1], ['a'])), lambda: heapq.heappop_max([]), lambda: heapq.nlargest(2, [1, 'a'])):
    try:
        print(bad())
    except (IndexError, TypeError) as error:
        print(type(error).__name__, error)
