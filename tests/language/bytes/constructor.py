print(
    bytes(), bytes(3), bytes([1, 2]), bytes("é", "utf-8"), bytes("a", encoding="ascii"), bytes(b"x"),
    bytes(range(3)), bytes(bytearray(b"q")),
)


def show(*args, **kwargs):
    try:
        print(bytes(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


show("a")
show(-1)
show([256])
show([-1])
show(["a"])
show(1.5)
show(None)
show(5, "utf-8")
show("é", "ascii")
show("é", "ascii", "replace")
show([1, 2, 1.5])
show(b"a", "utf-8")
show(encoding="utf-8")
show("a", 5)
