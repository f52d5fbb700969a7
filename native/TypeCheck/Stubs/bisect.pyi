from collections.abc import Callable, MutableSequence
from typing import overload
from _typeshed import SupportsLenAndGetItem, SupportsRichComparison

@overload
def bisect_left[C: SupportsRichComparison](a: SupportsLenAndGetItem[C], x: C, lo: int = 0, hi: int | None = None, *,
    key: None = None) -> int: ...
@overload
def bisect_left[T](a: SupportsLenAndGetItem[T], x: SupportsRichComparison, lo: int = 0, hi: int | None = None, *,
    key: Callable[[T], SupportsRichComparison]) -> int: ...
@overload
def bisect_right[C: SupportsRichComparison](a: SupportsLenAndGetItem[C], x: C, lo: int = 0, hi: int | None = None, *,
    key: None = None) -> int: ...
@overload
def bisect_right[T](a: SupportsLenAndGetItem[T], x: SupportsRichComparison, lo: int = 0, hi: int | None = None, *,
    key: Callable[[T], SupportsRichComparison]) -> int: ...
@overload
def insort_left[C: SupportsRichComparison](a: MutableSequence[C], x: C, lo: int = 0, hi: int | None = None, *,
    key: None = None) -> None: ...
@overload
def insort_left[T](a: MutableSequence[T], x: T, lo: int = 0, hi: int | None = None, *,
    key: Callable[[T], SupportsRichComparison]) -> None: ...
@overload
def insort_right[C: SupportsRichComparison](a: MutableSequence[C], x: C, lo: int = 0, hi: int | None = None, *,
    key: None = None) -> None: ...
@overload
def insort_right[T](a: MutableSequence[T], x: T, lo: int = 0, hi: int | None = None, *,
    key: Callable[[T], SupportsRichComparison]) -> None: ...
bisect = bisect_right
insort = insort_right
