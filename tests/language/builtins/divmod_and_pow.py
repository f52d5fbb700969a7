print(divmod(17, 5), divmod(-17, 5), divmod(17, -5), divmod(17.5, 5), divmod(True, 2), divmod(10**30, 7))
print(pow(2, 8), pow(2, -1), pow(2.5, 2), pow(0, 0), pow(-2, 3), pow(2, 3, 5), pow(exp=2, base=3))
for f in (
    lambda: divmod(1, 0), lambda: divmod(1), lambda: divmod("a", 1), lambda: divmod(1, "a"),
    lambda: divmod(1j, 1), lambda: pow(1), lambda: pow("a", 2),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
