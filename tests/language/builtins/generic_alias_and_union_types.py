print(
    list[int], dict[str, int], tuple[int, ...], int | str, int | None, list[int] | None, type[int],
    set[frozenset[str]],
)
print(
    list[int]([1, 2]), dict[str, int](a=1), list[int] == list[int], (int | str) == (str | int),
    list[int].__origin__, list[int].__args__,
)
print(
    (int | str).__args__, isinstance(1, int | str), int | int, list["Forward"], callable(list[int]),
    hash(list[int]) == hash(list[int]),
)
for f in (
    lambda: int[str], lambda: int | 5, lambda: list[int]() + 1, lambda: str["a"], lambda: 5 | int,
    lambda: "a" | int, lambda: (int | str)(5),
):
    try:
        print(f())
    except TypeError as e:
        print(e)
