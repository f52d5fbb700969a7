for f in (
    lambda: setattr(int, "x", 1),
    lambda: setattr(str, "upper", None),
    lambda: delattr(list, "append"),
    lambda: setattr(object, "a", 1),
    lambda: setattr(len, "x", 1),
    lambda: setattr(None, "x", 1),
    lambda: setattr([], "append", 1),
    lambda: type("B", (bool,), {}),
    lambda: type("N", (type(None),), {}),
    lambda: type("R", (range,), {}),
    lambda: type("F", (type(len),), {}),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
