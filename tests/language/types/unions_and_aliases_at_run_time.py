Number = int | float
type Rows = list[dict[str, Number]]


def describe(x):
    match x:
        case bool():
            return "bool"
        case int() | float():
            return "number"
        case _ if isinstance(x, list | tuple):
            return "sequence"
        case _:
            return "other"


print(
    [describe(x) for x in (True, 1, 1.5, [], (), "s")], isinstance(1, Number),
    isinstance("a", Number), issubclass(bool, Number), Number == float | int,
    hash(Number) == hash(float | int),
)
print(
    Rows, Rows.__value__, Number.__args__, list[int] == list[int], dict[str, int].__origin__,
    int | None, None | int, (int | str) | float, Number | int,
)
for f in (
    lambda: int | 1, lambda: [] | int, lambda: Number(), lambda: list[int][0],
    lambda: isinstance(1, list[int]), lambda: type[int](),
):
    try:
        print(f())
    except TypeError as e:
        print(e)
