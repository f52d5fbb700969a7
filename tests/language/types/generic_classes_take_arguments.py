def tr(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Pair[A, B, *R, **P]:
    def both(self, a: A, b: B) -> tuple[A, B]:
        return a, b

print(Pair.__type_params__, Pair.__parameters__, Pair.__orig_bases__, Pair.__bases__)
for p in Pair.__type_params__:
    print(p, type(p), repr(p), p.__name__, p.__module__, p.has_default(), p.__default__)
class Plain[T]: pass
class Sub[U](Plain[U], dict[str, U]): pass
class Int(Plain[int]): pass
print(Sub.__mro__, Sub.__orig_bases__, Sub.__parameters__, Sub[int], Sub[int].__args__, Sub()  == {}, Int.__parameters__)
tr(lambda: Int[int])
tr(lambda: Plain[int, str])
tr(lambda: Plain[()])
tr(lambda: Plain[int][str])
tr(lambda: list[int][str])
