import heapq

heap = [5, 1, 4]
heapq.heapify(heap)
print(heapq.heappushpop(heap, 0), heapq.heapreplace(heap, 9), heapq.heappop(heap), sorted(heap))
print(heapq.nlargest(2, 'bca', key=ord), heapq.nsmallest(2, [3, 1, 2]), list(heapq.merge([1, 4], [2, 3])))
print(list(heapq.merge(['aaa', 'b'], ['cc'], key=len, reverse=True)))
top = [1, 5, 3]
heapq.heapify_max(top)
print(heapq.heappop_max(top), top)
try:
    heapq.heappop([])
except IndexError as error:
    print(error)
