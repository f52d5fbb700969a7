class I(int):
    def __repr__(self):
        return f"I({int(self)})"

    def __add__(self, other):
        return I(int(self) + other)


i = I(5)
print(
    i, [i], f"{i}", f"{i:03d}", f"{i!r}", "%d" % i, "%s" % i, i + 1, 1 + i, i * 2, -i, i == 5,
    {5: "v"}[i], [0, 1, 2, 3, 4, 5][i], range(i), "a" * i, hex(i), i < 6,
)
print(
    sum([I(1), I(2)]), max(I(1), 3), sorted([I(3), 1]), bool(I(0)), I(7) // 2, I(7) / 2,
    type(I(1) + 1).__name__, type(I(1) - 1).__name__, int(I(3)), I("12"), I(3.9), round(I(5)),
    abs(I(-5)),
)
print(
    isinstance(i, int), type(i) is int, I.from_bytes(b"\x05"), i.bit_length(), divmod(I(7), 2),
    I(2) ** 3, str(I(4)), format(I(4), ">3"), I(5).real, hash(I(5)) == hash(5),
)
