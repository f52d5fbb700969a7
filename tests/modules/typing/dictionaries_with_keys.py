from typing import NamedTuple, NotRequired, Required, TypedDict, is_typeddict


class Film(TypedDict, total=False):
    title: Required[str]
    year: int


class Long(Film):
    parts: NotRequired[int]


print(Film(title='x', year=1), sorted(Film.__required_keys__), sorted(Film.__optional_keys__), Film.__total__,
      is_typeddict(Long))
print(sorted(Long.__optional_keys__), type(Film(title='y')), Long.__annotations__.keys())


class Pair(NamedTuple):
    left: int
    right: int = 2


print(Pair(1), Pair.__annotations__, Pair._field_defaults)
try:
    isinstance({}, Film)
except TypeError as error:
    print(error)
