# A failed comparison without a message shows both values, which saves a model a second run; the host can switch it off.
def check(f):
    try:
        f()
    except AssertionError as e:
        print(repr(str(e)))


def length():
    assert len([1, 2]) == 3


def member():
    assert "x" in "abc"


def message():
    assert 1 == 2, "own text"


def plain():
    assert not True


for f in (length, member, message, plain):
    check(f)
assert 2 + 2 == 5
