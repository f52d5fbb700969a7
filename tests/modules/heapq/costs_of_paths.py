import heapq

roads = {'a': {'b': 7, 'c': 3}, 'b': {'d': 2}, 'c': {'b': 1, 'd': 8}, 'd': {}}
best, heap = {}, [(0, 'a', ())]
while heap:
    cost, town, path = heapq.heappop(heap)
    if town in best:
        continue
    best[town] = cost, path + (town,)
    for other, length in roads[town].items():
        heapq.heappush(heap, (cost + length, other, path + (town,)))
for town, (cost, path) in best.items():
    print(town, cost, '-'.join(path))
