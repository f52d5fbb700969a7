print(int(), int(3.99), int(-3.99), int(True), int(1e20), int(-0.0))
for value in (None, [], {}, "1e5", 1j, float("nan"), float("inf"), -float("inf")):
    try:
        print(int(value))
    except Exception as e:
        print(type(e).__name__, e)
for f in (lambda: int(5, 10), lambda: int(5.0, 10), lambda: int(base=10), lambda: int(x=5), lambda: int("1", 2, 3)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
