def f(a):
    assert a > 1
    assert a, "text"
    if a:
        raise ValueError("x") from None
    raise
