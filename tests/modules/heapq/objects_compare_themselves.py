# host: add
import heapq


class Item:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return add(self.n, 0) < add(other.n, 0)

    def __repr__(self):
        return f'I{self.n}'


heap = []
for n in (5, 2, 8, 1, 9, 3, 7):
    heapq.heappush(heap, Item(n))
print(heap, heapq.heappop(heap), heap, heapq.heapreplace(heap, Item(4)), heapq.heappushpop(heap, Item(6)), heap)
print(heapq.heappushpop(heap, Item(0)))
other = [Item(n) for n in (4, 3, 2, 1, 0)]
heapq.heapify(other)
print(other, [heapq.heappop(other) for _ in range(5)])
top = [Item(n) for n in (1, 2, 3)]
heapq.heapify_max(top)
heapq.heappush_max(top, Item(9))
print(top, heapq.heappop_max(top), heapq.heappushpop_max(top, Item(5)), top)


class Quiet(Item):
    def __lt__(self, other):
        return self.n < other.n


mixed = [(1, Quiet(2)), (1, Quiet(1)), (0, Quiet(9))]
heapq.heapify(mixed)
print(mixed, heapq.heappop(mixed), heapq.heappop(mixed))
