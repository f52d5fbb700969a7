def first[T](items: list[T]) -> T:
    return items[0]


class Stack[T]:
    def __init__(self) -> None:
        self.items: list[T] = []

    def push(self, x: T) -> "Stack[T]":
        self.items.append(x)
        return self


class Bounded[T: int, *Ts, **P]:
    pass


print(first([1, 2]), first("ab"), Stack[int]().push(1).items, Stack.__type_params__, first.__type_params__)
print(
    Stack[int], Bounded.__type_params__, [p.__name__ for p in Bounded.__type_params__],
    Bounded.__type_params__[0].__bound__,
)


class IntStack(Stack[int]):
    pass


print(IntStack().push(5).items, isinstance(IntStack(), Stack), [k.__name__ for k in IntStack.__mro__])
try:
    T
except NameError as e:
    print(e)


def with_default[T = int](x: T) -> T:
    return x


print(with_default.__type_params__[0].__default__)
