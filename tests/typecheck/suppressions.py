from typing import reveal_type

a: int = "a"  # type: ignore
b: int = "a"  # ty: ignore
c: int = "a"  # ty: ignore[invalid-assignment]
d: int = "a"  # ty: ignore[unresolved-reference]  # error: invalid-assignment "Object of type `Literal["a"]` is not assignable to `int`"
e: int = foo  # type: ignore[attr-defined]
f = (
    foo  # ty: ignore[unresolved-reference]
)
