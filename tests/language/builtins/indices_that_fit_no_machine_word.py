for sequence in ("abc", (1, 2), b"abc", [1], range(3), bytearray(b"a")):
    try:
        sequence[2**100]
    except IndexError as e:
        print(type(sequence).__name__, e)
    try:
        sequence[2**100] = 1
    except (IndexError, TypeError) as e:
        print(type(e).__name__, e)
    try:
        del sequence[-2**100]
    except (IndexError, TypeError) as e:
        print(type(e).__name__, e)
try:
    "abc"[1] = "x"
except TypeError as e:
    print(e)
try:
    list(range(2**64))
except OverflowError as e:
    print(e)
