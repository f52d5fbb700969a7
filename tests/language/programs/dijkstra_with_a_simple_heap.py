def push(heap, item):
    heap.append(item)
    i = len(heap) - 1
    while i and heap[i] < heap[(i - 1) // 2]:
        heap[i], heap[(i - 1) // 2] = heap[(i - 1) // 2], heap[i]
        i = (i - 1) // 2


def pop(heap):
    heap[0], heap[-1] = heap[-1], heap[0]
    top, i = heap.pop(), 0
    while (c := 2 * i + 1) < len(heap):
        if c + 1 < len(heap) and heap[c + 1] < heap[c]:
            c += 1
        if heap[i] <= heap[c]:
            break
        heap[i], heap[c], i = heap[c], heap[i], c
    return top


def dijkstra(graph, start):
    costs, heap = {}, [(0, start)]
    while heap:
        cost, node = pop(heap)
        if node not in costs:
            costs[node] = cost
            for n, w in graph.get(node, {}).items():
                push(heap, (cost + w, n))
    return costs


print(dijkstra({"a": {"b": 7, "c": 3}, "c": {"b": 1, "d": 8}, "b": {"d": 2}}, "a"))
h = []
for x in (5, 1, 4, 2, 3):
    push(h, x)
print([pop(h) for _ in range(5)])
