for code in (
    9, 10, 11, 12, 13, 28, 29, 30, 31, 32, 0x85, 0xA0, 0x1680, 0x2000, 0x200A, 0x200B, 0x2028,
    0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF,
):
    c = chr(code)
    print(
        hex(code), c.isspace(), f"a{c}b".split(), f"{c}a{c}".strip() == "a",
        f"a{c}b".splitlines() == ["a", "b"], c.isprintable(), repr(c),
    )
