for seq in ("ab", [1, 2], (3,), b"x", bytearray(b"y")):
    print([seq * n for n in (-1, 0, 1, 3)], 2 * seq, seq + seq, seq * True)
for f in (
    lambda: "a" * "b", lambda: [1] * 2.0, lambda: (1,) * None, lambda: "a" + 1, lambda: [1] + (2,),
    lambda: (1,) + [2], lambda: b"a" + "b", lambda: {1} + {2}, lambda: {} + {},
    lambda: range(2) + range(2), lambda: range(2) * 2, lambda: None * 2,
):
    try:
        print(f())
    except TypeError as e:
        print(e)
