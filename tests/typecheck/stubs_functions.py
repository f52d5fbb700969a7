from typing import reveal_type

numbers: list[int] = [3, 1]
halves: list[float] = [0.5]
words: list[str] = ["b", "a"]

reveal_type(sum(numbers))  # reveal: int
reveal_type(max(numbers))  # reveal: int
reveal_type(max(words, key=len))  # reveal: str
reveal_type(max(numbers, default=None))  # reveal: int | None
reveal_type(min(1.5, 2.5))  # reveal: float
reveal_type(sorted(words))  # reveal: list[str]
reveal_type(sorted(words, key=len, reverse=True))  # reveal: list[str]
reveal_type(list(zip(numbers, words)))  # reveal: list[tuple[int, str]]
reveal_type(list(zip(numbers, words, halves)))  # reveal: list[tuple[int, str, int | float]]
reveal_type(list(map(str, numbers)))  # reveal: list[str]
reveal_type(list(map(len, words)))  # reveal: list[int]
reveal_type(list(filter(None, words)))  # reveal: list[str]
reveal_type(list(enumerate(words)))  # reveal: list[tuple[int, str]]
reveal_type(list(reversed(numbers)))  # reveal: list[int]
reveal_type(list(range(3)))  # reveal: list[int]
reveal_type(next(iter(numbers)))  # reveal: int
reveal_type(next(iter(words), None))  # reveal: str | None
reveal_type(len(words))  # reveal: int
reveal_type(any(numbers))  # reveal: bool
reveal_type(hash("a"))  # reveal: int
reveal_type(chr(97))  # reveal: str
reveal_type(ord("a"))  # reveal: int
reveal_type(repr(words))  # reveal: str
reveal_type(format(1.5, ".2f"))  # reveal: str
reveal_type(hex(255))  # reveal: str
reveal_type(print("a"))  # reveal: None
reveal_type(open("a.txt"))  # reveal: TextIOWrapper
reveal_type(open("a.txt").read())  # reveal: str
reveal_type(open("a.bin", "rb").read())  # reveal: bytes
