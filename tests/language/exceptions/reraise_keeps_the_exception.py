def inner():
    raise ValueError("original")


def middle():
    try:
        inner()
    except ValueError:
        print("log")
        raise


try:
    middle()
except ValueError as e:
    print(e, e.__context__, e.__cause__)


def swallow_then_raise():
    try:
        raise KeyError("first")
    except KeyError:
        try:
            raise ValueError("second")
        except ValueError:
            pass
        raise


try:
    swallow_then_raise()
except KeyError as e:
    print(repr(e), e.__context__)
