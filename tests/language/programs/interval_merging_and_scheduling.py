def merge(intervals):
    out = []
    for start, end in sorted(intervals):
        if out and start <= out[-1][1]:
            out[-1] = (out[-1][0], max(out[-1][1], end))
        else:
            out.append((start, end))
    return out


def schedule(jobs):
    chosen, free = [], 0
    for name, start, end in sorted(jobs, key=lambda j: j[2]):
        if start >= free:
            chosen.append(name)
            free = end
    return chosen


def rooms(meetings):
    events = sorted([(s, 1) for s, _ in meetings] + [(e, -1) for _, e in meetings])
    now = most = 0
    for _, change in events:
        now += change
        most = max(most, now)
    return most


print(
    merge([(1, 3), (8, 10), (2, 6), (15, 18), (17, 20), (4, 5)]),
    schedule([("a", 0, 6), ("b", 1, 4), ("c", 3, 5), ("d", 5, 7), ("e", 8, 9)]),
)
print(rooms([(0, 30), (5, 10), (15, 20), (10, 12)]), merge([]), merge([(1, 1)]))
