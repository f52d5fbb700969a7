from collections.abc import AsyncGenerator, Callable, Generator, Iterable, Mapping, Sequence

print(Iterable[int], Mapping[str, int], Sequence[list[int]])
print(Callable[[int, str], bool], Callable[..., None], Callable[[], int])
print(Callable[[int], str].__args__, Callable[[int], str].__origin__ is Callable)
print(Generator[int], Generator[int, None, str], AsyncGenerator[int])
try:
    Callable[int]
except TypeError as error:
    print(error)


class Numbers(Sequence[int]):
    def __getitem__(self, index):
        return (4, 5)[index]

    def __len__(self):
        return 2


print(list(Numbers()), Numbers.__orig_bases__)
try:
    isinstance([], Iterable[int])
except TypeError as error:
    print(error)
print(Iterable[int] == Iterable[int], Callable[[int], str] == Callable[[int], str])
print(Iterable | None, Mapping.__module__, Iterable)
