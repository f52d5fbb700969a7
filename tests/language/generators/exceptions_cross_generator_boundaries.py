def source():
    for i in range(5):
        try:
            yield i
        except ValueError as e:
            print("source got", e)
            yield -1


def middle(gen):
    for x in gen:
        if x == 2:
            try:
                yield x / 0
            except ZeroDivisionError:
                yield "recovered"
        else:
            try:
                yield x
            except KeyError as e:
                yield f"middle got {e}"


m = middle(source())
print(next(m), next(m), m.throw(KeyError("k")), next(m), next(m))
s = source()
print(next(s), s.throw(ValueError("v")), next(s))
try:
    s.throw(TypeError("t"))
except TypeError as e:
    print("escaped", e)
print(next(s, "finished"), list(s))


def chained():
    try:
        yield from source()
    except TypeError as e:
        raise RuntimeError("wrapped") from e


c = chained()
next(c)
try:
    c.throw(TypeError("deep"))
except RuntimeError as e:
    print(e, repr(e.__cause__))
