for e in (
    ValueError(), ValueError("a"), ValueError("a", 1), KeyError("k"), KeyError(), KeyError("a", "b"),
    KeyError(5), IndexError("i"), OSError("plain"), OSError(9999, "No such file"), OSError(9999, "msg", "file.txt"),
    StopIteration(5), SystemExit(3), AssertionError((1, 2)), ValueError("it's"), ValueError('"'),
    ValueError(None), ValueError([1]), Exception("é😀\n"),
):
    print(repr(str(e)), repr(e), e.args)
