def make_graph(count):
    graph = {}
    for i in range(count):
        graph[i] = [((i * 7 + 1) % count, i % 9 + 1), ((i * 3 + 2) % count, i % 5 + 2), ((i + 1) % count, 11)]
    return graph


def push(heap, item):
    heap.append(item)
    at = len(heap) - 1
    while at > 0:
        parent = (at - 1) // 2
        if heap[parent] <= heap[at]:
            break
        heap[parent], heap[at] = heap[at], heap[parent]
        at = parent


def pop(heap):
    top = heap[0]
    last = heap.pop()
    if heap:
        heap[0] = last
        at = 0
        size = len(heap)
        while True:
            child = 2 * at + 1
            if child >= size:
                break
            if child + 1 < size and heap[child + 1] < heap[child]:
                child += 1
            if heap[at] <= heap[child]:
                break
            heap[at], heap[child] = heap[child], heap[at]
            at = child
    return top


def shortest(graph, start):
    best = {start: 0}
    heap = [(0, start)]
    while heap:
        cost, node = pop(heap)
        if cost > best[node]:
            continue
        for other, weight in graph[node]:
            total = cost + weight
            if other not in best or total < best[other]:
                best[other] = total
                push(heap, (total, other))
    return best


def run():
    graph = make_graph(3000)
    best = shortest(graph, 0)
    return [sum(best.values()), max(best.values())]


run()
