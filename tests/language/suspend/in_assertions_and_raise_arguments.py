# host: add, fetch


def show(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e, repr(e.__cause__))


def a():
    assert add(-1), fetch("assert message")


def b():
    raise ValueError(fetch("b"), add(1))


def c():
    raise {"k": KeyError}[fetch("x")[-1:] and "k"](fetch("c")) from ValueError(add(2))


def d():
    try:
        raise ValueError
    except (add(1) and ValueError) as e:
        e.add_note(fetch("note"))
        print(e.__notes__)
        raise


for f in (a, b, c, d):
    show(f)
