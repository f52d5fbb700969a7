table = {"len": len, "upper": str.upper, "add": int.__add__, "append": list.append, "print": print, "get": {"k": 1}.get}
print(
    table["len"]("abc"), table["upper"]("x"), table["add"](1, 2), table["get"]("k"),
    table["append"](items := [], 5), items,
)
print(
    len.__name__, str.upper.__name__, [].append.__name__, print.__name__, len.__module__,
    abs.__qualname__, str.join.__qualname__, len.__doc__ is not None, callable(len),
)
print(
    sorted([abs, len, max], key=lambda f: f.__name__)[0] is abs, {len: 1}[len], len == len,
    len is not abs, [f(-3) for f in (abs, str, float, bool, hash)], list(map(max, [1, 5], [3, 2])),
)
apply = lambda f, *a, **k: f(*a, **k)
print(
    apply(sorted, [3, 1], reverse=True), apply(print, "x", end="!\n"), apply(dict, a=1),
    apply(int, "ff", base=16), apply(str.join, "-", "ab"), list(map(apply, [len, abs], ["ab", -1])),
)
print(repr(len), repr(print), repr(str.upper), repr(int.__add__), repr(dict.get), repr(bytes.fromhex).split(" at ")[0])
