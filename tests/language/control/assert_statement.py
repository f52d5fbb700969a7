def check(f):
    try:
        f()
    except AssertionError as e:
        print(type(e).__name__, repr(str(e)), e.args)


def plain():
    assert 1 == 1
    assert [0], "unused"
    assert False, "with message"


def tuple_message():
    assert not True, (1, 2)


def number():
    assert None, 42


check(plain)
check(tuple_message)
check(number)
assert (lambda: True)()
assert 0 or 1
