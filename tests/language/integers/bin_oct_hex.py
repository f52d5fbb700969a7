for n in (0, 1, -1, 10, -10, 255, 2**64, -(2**64) + 1, True):
    print(bin(n), oct(n), hex(n))
for f in (bin, oct, hex):
    for value in (1.0, "1", None):
        try:
            f(value)
        except TypeError as e:
            print(f.__name__, e)
