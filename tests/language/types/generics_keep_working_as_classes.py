class Box[T]:
    kind: str = "box"

    def __init__(self, item: T):
        self.item = item

    def map[U](self, f) -> "Box[U]":
        return Box(f(self.item))

    @classmethod
    def empty(cls) -> "Box[None]":
        return cls(None)


class Named[T](Box[T]):
    def __init__(self, name: str, item: T):
        super().__init__(item)
        self.name = name


b = Box[int](5)
print(
    b.item, b.map(lambda x: x + 1).item, Box.empty().item, Named[str]("n", "x").item, type(b) is Box,
    isinstance(Named("a", 1), Box), Box[int] == Box[int], Box[int].kind,
)
print(
    Box.__name__, Box.__type_params__, [p.__name__ for p in Named.__type_params__],
    Box[int].__args__, Box[int].__origin__ is Box, [k.__name__ for k in Named.__mro__],
)


def pick[K, V](d: dict[K, V], key: K, default: V | None = None) -> V | None:
    return d.get(key, default)


print(pick({"a": 1}, "a"), pick({}, "b", 2), [p.__name__ for p in pick.__type_params__], pick.__name__)
