import heapq

data = [(i * 7919) % 101 for i in range(60)]
heap = []
for item in data:
    heapq.heappush(heap, item)
print(heap[:10], [heapq.heappop(heap) for _ in range(5)], len(heap))
heap = data[:]
heapq.heapify(heap)
print(heap[:12], heapq.heapreplace(heap, 1000), heapq.heappushpop(heap, -1), heapq.heappushpop(heap, 50), heap[:5])
print([heapq.heappop(heap) for _ in range(len(heap))] == sorted(heap + data) or 'drained')
tasks = []
for priority, name in [(3, 'c'), (1, 'a'), (2, 'b'), (1, 'A'), (2.5, 'x')]:
    heapq.heappush(tasks, (priority, name))
print(tasks, [heapq.heappop(tasks) for _ in range(len(tasks))])
words = ['pear', 'fig', 'apple', 'kiwi']
heapq.heapify(words)
print(words, heapq.heappop(words), words)
mixed = [3, 1.5, True, 2 ** 70, -(10 ** 30), 0.25]
heapq.heapify(mixed)
print([heapq.heappop(mixed) for _ in range(6)])
nested = [((1, 2), 'b'), ((1, 1), 'z'), ((0, 9), 'q')]
heapq.heapify(nested)
print(nested)
for bad in (lambda: heapq.heappop([]), lambda: heapq.heapreplace([], 1), lambda: heapq.heappush((), 1),
            lambda: heapq.heapify('abc'), lambda: heapq.heappush([1], 'a'), lambda: heapq.heapify([1, 'a', None]),
            lambda: heapq.heappush([])):
    try:
        bad()
    except (IndexError, TypeError) as error:
        print(type(error).__name__, error)
print(heapq.heappushpop([], 5))
