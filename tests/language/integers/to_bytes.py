print((1024).to_bytes(2, "big"), (1024).to_bytes(4, "little"), (0).to_bytes(0, "big"))
print((255).to_bytes(), (5).to_bytes(3), (-1).to_bytes(2, "big", signed=True), (-128).to_bytes(1, signed=True))
print((2**70).to_bytes(9, "big"), (2**70).to_bytes(10, byteorder="little"))


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: (256).to_bytes(1, "big"))
show(lambda: (-1).to_bytes(1, "big"))
show(lambda: (128).to_bytes(1, "big", signed=True))
show(lambda: (1).to_bytes(-1, "big"))
show(lambda: (1).to_bytes(1, "middle"))
show(lambda: (1).to_bytes("1"))
