# The values of a failed comparison are shown with 240 letters at most: the middle of a long one is left out.
def check(f):
    try:
        f()
    except AssertionError as e:
        print(len(str(e)), e)


def long_list():
    assert list(range(1000)) == []


def long_text():
    assert "𝄞" * 1000 == "a"


def short():
    assert "a" * 238 == "b"


class Long:
    def __repr__(self):
        return "x" * 100000


def long_repr():
    assert Long() is None


for f in (long_list, long_text, short, long_repr):
    check(f)
