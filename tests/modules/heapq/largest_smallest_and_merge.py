import heapq

data = [5, 1, 8, 3, 9, 2]
print(heapq.nlargest(2, data), heapq.nsmallest(3, data), heapq.nlargest(99, data), heapq.nsmallest(0, data), heapq.nlargest(-1, data))
print(heapq.nlargest(1, data), heapq.nsmallest(1, iter([])), heapq.nlargest(1, data, key=lambda x: -x))
print(heapq.nsmallest(2, ['bb', 'a', 'ccc'], key=len), heapq.nlargest(2, [(1, 'a'), (1, 'b'), (0, 'c')], key=lambda p: p[0]))
print(list(heapq.merge([1, 4, 7], [2, 5], iter([0, 9]), [])), list(heapq.merge()))
print(list(heapq.merge(['cc', 'a'], ['bbb', 'd'], key=len, reverse=True)), list(heapq.merge([3, 1], [2], reverse=True)))
merged = heapq.merge((i * 2 for i in range(10 ** 9)), (i * 3 for i in range(10 ** 9)))
print([next(merged) for _ in range(8)])
print(list(heapq.merge([(1, 'a')], [(1, 'b')], key=lambda p: p[0])))
