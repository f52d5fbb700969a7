from typing import reveal_type

numbers: list[int] = [3, 1]
names: dict[str, int] = {"a": 1}
kinds: set[str] = {"a"}


def pair_of(number: int) -> tuple[int, str]:
    return number, str(number)


def many_of(number: int) -> tuple[int, ...]:
    return (number, number)


pair = pair_of(1)
many = many_of(1)
reveal_type(numbers[0])  # reveal: int
reveal_type(numbers[1:])  # reveal: list[int]
reveal_type(numbers.pop())  # reveal: int
reveal_type(numbers.copy())  # reveal: list[int]
reveal_type(numbers + numbers)  # reveal: list[int]
reveal_type(numbers * 2)  # reveal: list[int]
reveal_type(numbers.index(3))  # reveal: int
reveal_type(names["a"])  # reveal: int
reveal_type(names.get("a"))  # reveal: int | None
reveal_type(names.get("a", 0))  # reveal: int
reveal_type(names.get("a", "none"))  # reveal: int | Literal["none"]
reveal_type(names.keys())  # reveal: dict_keys[str, int]
reveal_type(names.values())  # reveal: dict_values[str, int]
reveal_type(names.items())  # reveal: dict_items[str, int]
reveal_type(names.pop("a"))  # reveal: int
reveal_type(names.popitem())  # reveal: tuple[str, int]
reveal_type(names.setdefault("a", 1))  # reveal: int
reveal_type(dict.fromkeys(numbers, "x"))  # reveal: dict[int, str]
reveal_type(kinds & kinds)  # reveal: set[str]
reveal_type(frozenset(numbers))  # reveal: frozenset[int]
reveal_type(pair[0])  # reveal: int
reveal_type(pair[1])  # reveal: str
reveal_type(many[0])  # reveal: int
reveal_type(many[1:])  # reveal: tuple[int, ...]
reveal_type(list(names))  # reveal: list[str]
reveal_type(list(names.items()))  # reveal: list[tuple[str, int]]
reveal_type(dict(zip(kinds, numbers)))  # reveal: dict[str, int]
reveal_type(set(numbers))  # reveal: set[int]
reveal_type(tuple(numbers))  # reveal: tuple[int, ...]
reveal_type(list("abc"))  # reveal: list[str]
for name, value in names.items():
    reveal_type(name)  # reveal: str
    reveal_type(value)  # reveal: int
for place, number in enumerate(numbers):
    reveal_type(place)  # reveal: int
    reveal_type(number)  # reveal: int
first, *rest = numbers
reveal_type(first)  # reveal: int
reveal_type(rest)  # reveal: list[int]
