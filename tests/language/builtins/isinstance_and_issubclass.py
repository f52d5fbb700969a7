print(
    isinstance(1, int), isinstance(True, int), isinstance(1, bool), isinstance(1.0, int),
    isinstance("a", (int, str)), isinstance(None, type(None)),
)
print(
    isinstance(1, int | str), isinstance("a", int | None), isinstance(None, int | None),
    isinstance(1, (str, (float, int))), isinstance([], object),
)
print(
    issubclass(bool, int), issubclass(int, object), issubclass(int, (str, int)),
    issubclass(int, int | str), isinstance(int, type), isinstance(type, type),
)
for f in (
    lambda: isinstance(1, 5),
    lambda: isinstance(1, "int"),
    lambda: issubclass(1, int),
    lambda: issubclass(int, 5),
    lambda: isinstance(1, (int, 5)),
    lambda: isinstance("", (int, 5)),
    lambda: isinstance(1),
    lambda: isinstance([1], list[int]),
    lambda: issubclass(int, list[int]),
    lambda: isinstance(1, None),
):
    try:
        print(f())
    except TypeError as e:
        print(e)
