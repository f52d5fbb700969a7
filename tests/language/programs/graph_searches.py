GRAPH = {"a": ["b", "c"], "b": ["d"], "c": ["d", "e"], "d": ["f"], "e": ["f"], "f": []}


def bfs(start, goal):
    queue = [[start]]
    seen = {start}
    while queue:
        path = queue.pop(0)
        if path[-1] == goal:
            return path
        for n in GRAPH[path[-1]]:
            if n not in seen:
                seen.add(n)
                queue.append(path + [n])


def dfs(node, seen=None):
    seen = [] if seen is None else seen
    seen.append(node)
    for n in GRAPH[node]:
        if n not in seen:
            dfs(n, seen)
    return seen


def topological():
    done, order = set(), []

    def visit(n):
        if n not in done:
            done.add(n)
            for m in GRAPH[n]:
                visit(m)
            order.append(n)

    for n in GRAPH:
        visit(n)
    return order[::-1]


def paths(a, b):
    return [[a]] if a == b else [[a] + p for n in GRAPH[a] for p in paths(n, b)]


print(bfs("a", "f"), dfs("a"), topological(), paths("a", "f"), bfs("f", "a"))
