def gen():
    for i in range(3):
        try:
            if i == 1:
                raise ValueError(i)
            yield i
        except ValueError as e:
            yield f"error {e}"
        else:
            yield "else"
        finally:
            yield "finally"


print(list(gen()))


def with_return():
    try:
        yield 1
        return "r"
    finally:
        yield "cleanup"


print(list(with_return()))
