def running_average():
    total = count = 0
    average = None
    while True:
        value = yield average
        if value is None:
            return {"total": total, "count": count}
        total += value
        count += 1
        average = total / count


def grouper(result, key):
    result[key] = yield from running_average()


results = {}
for key, values in {"a": [1, 2, 3], "b": [10]}.items():
    g = grouper(results, key)
    next(g)
    print(key, [g.send(v) for v in values])
    try:
        g.send(None)
    except StopIteration:
        pass
print(results)
