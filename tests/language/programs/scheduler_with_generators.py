def task(name, steps):
    for i in range(steps):
        print(f"{name}:{i}", end=" ")
        got = yield (name, i)
        if got == "stop":
            return f"{name} stopped"
    return f"{name} finished"


def scheduler(*tasks):
    ready = [(t, None) for t in tasks]
    results = []
    while ready:
        t, message = ready.pop(0)
        try:
            name, i = t.send(message)
        except StopIteration as e:
            results.append(e.value)
        else:
            ready.append((t, "stop" if (name, i) == ("b", 1) else None))
    return results


print(scheduler(task("a", 3), task("b", 5), task("c", 1)))
