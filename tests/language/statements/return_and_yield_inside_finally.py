def f():
    try:
        return "try"
    finally:
        for i in range(3):
            if i == 1:
                return f"finally {i}"


def g():
    try:
        yield 1
        return "result"
    finally:
        yield "cleanup"
        return "changed"


def h():
    for i in range(2):
        try:
            raise KeyError(i)
        except KeyError as e:
            try:
                raise ValueError(i) from e
            except ValueError as v:
                yield repr(v.__cause__), v.__context__ is e
        finally:
            yield f"done {i}"


print(f())
it = g()
print(next(it), next(it))
try:
    next(it)
except StopIteration as e:
    print(e.value)
print(list(h()))
