@deco(1)
@other
def f(a, /, b: int = 2, *c: str, d=x(), e: "E", **k) -> None:
    """The docstring.

    More.
    """
    return a
