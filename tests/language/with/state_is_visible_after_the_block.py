class Timer:
    def __enter__(self):
        self.events = ["enter"]
        return self

    def __exit__(self, kind, error, tb):
        self.events.append(kind and kind.__name__)
        return kind is KeyError


with Timer() as t:
    t.events.append("body")
print(t.events)
with Timer() as t:
    {}["x"]
print(t.events)


def generator():
    with Timer() as t:
        yield t
        yield "second"
    yield t.events


g = generator()
print(next(g).events, next(g), next(g))
