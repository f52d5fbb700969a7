for value in (None, [1], (1,), {1: 2}, {1}, b"a", range(2), len, int, object, ...):
    print(type(value).__name__, format(value, "") == str(value), f"{value}" == str(value), end=" ")
    try:
        format(value, ">10")
    except TypeError as e:
        print(e)
