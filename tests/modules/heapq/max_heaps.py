import heapq

data = [(i * 37) % 53 for i in range(25)]
heap = data[:]
heapq.heapify_max(heap)
print(heap, heapq.heappop_max(heap), heapq.heapreplace_max(heap, 7), heapq.heappushpop_max(heap, 99))
heapq.heappush_max(heap, 60)
print(heap[0], heapq.heappushpop_max(heap, 3), [heapq.heappop_max(heap) for _ in range(6)])
words = []
for word in 'the quick brown fox jumps'.split():
    heapq.heappush_max(words, word)
print(words, [heapq.heappop_max(words) for _ in range(len(words))])
for bad in (lambda: heapq.heappop_max([]), lambda: heapq.heapreplace_max([], 1), lambda: heapq.heappush_max((), 1)):
    try:
        bad()
    except (IndexError, TypeError) as error:
        print(type(error).__name__, error)
print(sorted(heapq.__all__))
