import heapq

heap = [3, 1, 4, 1, 5, 9, 2]
heapq.heapify_max(heap)
print(heap[0], heapq.heappop_max(heap), heapq.heapreplace_max(heap, 0), heapq.heappushpop_max(heap, 10))
heapq.heappush_max(heap, 7)
print([heapq.heappop_max(heap) for _ in range(len(heap))])
try:
    heapq.heappop_max(heap)
except IndexError as error:
    print(error)
