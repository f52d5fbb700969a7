from typing import reveal_type

"a" + 1  # error: unsupported-operator "Operator `+` is not supported between objects of type `Literal["a"]` and `Literal[1]`"
"a" < 1  # error: unsupported-operator "Operator `<` is not supported between objects of type `Literal["a"]` and `Literal[1]`"
-"a"  # error: unsupported-operator "Unary operator `-` is not supported for object of type `Literal["a"]`"
1 in 5  # error: unsupported-operator "Operator `in` is not supported between objects of type `Literal[1]` and `Literal[5]`"
None[0]  # error: not-subscriptable "Cannot subscript object of type `None` with no `__getitem__` method"
5[0]  # error: not-subscriptable "Cannot subscript object of type `Literal[5]` with no `__getitem__` method"
xs: list[int] = [1]
xs["a"]  # error: invalid-argument-type "Method `__getitem__` of type `Overload[(i: SupportsIndex, /) -> int, (s: slice[Any, Any, Any], /) -> list[int]]` cannot be called with key of type `Literal["a"]` on object of type `list[int]`"
for item in 5:  # error: not-iterable "Object of type `Literal[5]` is not iterable"
    pass
with 5:  # error: invalid-context-manager "Object of type `Literal[5]` cannot be used with `with` because it does not implement `__enter__` and `__exit__`"
    pass
raise_me = 5
reveal_type(1 + 2)  # reveal: Literal[3]
reveal_type(1 / 2)  # reveal: int | float
reveal_type("a" * 3)  # reveal: str
reveal_type([1] + ["a"])  # reveal: Unknown
reveal_type((1, 2) + ("a",))  # reveal: tuple[Literal[1], Literal[2], Literal["a"]]
reveal_type(1 < 2)  # reveal: bool
reveal_type(not "")  # reveal: Literal[True]
reveal_type(1 and "a")  # reveal: Literal["a"]
reveal_type("a" % 1)  # reveal: str
reveal_type(2**8)  # reveal: int
reveal_type(1.5 * 2)  # reveal: int | float
reveal_type({1} | {"a"})  # reveal: set[int | str]


class Money:
    def __init__(self, amount: int) -> None:
        self.amount = amount

    def __add__(self, other: "Money") -> "Money":
        return Money(self.amount + other.amount)

    def __rmul__(self, times: int) -> "Money":
        return self

    def __lt__(self, other: "Money") -> bool:
        return True

    def __getitem__(self, index: int) -> str:
        return ""


reveal_type(Money(1) + Money(2))  # reveal: Money
reveal_type(3 * Money(2))  # reveal: Money
reveal_type(Money(1) > Money(2))  # reveal: bool
reveal_type(Money(1)[0])  # reveal: str
Money(1) + 1  # error: unsupported-operator "Operator `+` is not supported between objects of type `Money` and `Literal[1]`"
Money(1) * 3  # error: unsupported-operator "Operator `*` is not supported between objects of type `Money` and `Literal[3]`"
raise raise_me  # error: invalid-raise "Cannot raise object of type `Literal[5]`: Not an instance or subclass of `BaseException`"
