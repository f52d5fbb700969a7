def show(f):
    try:
        f()
    except Exception as e:
        print(repr(e), repr(e.__context__))


def in_else():
    try:
        pass
    except Exception:
        print("not reached")
    else:
        raise ValueError("from else")
    finally:
        print("finally after else")


def in_expression():
    try:
        raise KeyError
    except [][5]:
        pass


def in_finally_after_return():
    try:
        return 1
    finally:
        {}["gone"]


def nested_names():
    try:
        1 / 0
    except ZeroDivisionError as e:
        try:
            e.missing
        except AttributeError as e2:
            raise LookupError("end") from e2


for f in (in_else, in_expression, in_finally_after_return, nested_names):
    show(f)
