for b in (b"Hello World", b"", b"123", b"abc", b"ABC", b" \t\n", b"a1", b"\xe9", b"it's Me"):
    print(
        b, b.upper(), b.lower(), b.title(), b.capitalize(), b.swapcase(), b.isalpha(), b.isdigit(),
        b.isalnum(), b.isspace(),
    )
    print("  ", b.islower(), b.isupper(), b.istitle(), b.isascii())
