class Sleep:
    def __init__(self, ticks):
        self.ticks = ticks

    def __await__(self):
        yield self.ticks
        return f"slept {self.ticks}"


async def worker(name, *ticks):
    for t in ticks:
        result = await Sleep(t)
        print(clock, name, result)
    return name


clock = 0


def run(*coroutines):
    global clock
    queue = [(0, i, c) for i, c in enumerate(coroutines)]
    results = {}
    while queue:
        queue.sort(key=lambda item: item[:2])
        clock, i, c = queue.pop(0)
        try:
            queue.append((clock + c.send(None), i, c))
        except StopIteration as e:
            results[i] = e.value
    return [results[i] for i in range(len(coroutines))]


print(run(worker("a", 1, 5), worker("b", 2, 2, 2), worker("c")))
