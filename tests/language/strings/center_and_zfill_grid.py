for width in range(8):
    print(
        width, [s.center(width, ".") for s in ("", "a", "ab", "abc")], "ab".ljust(width, "."),
        "ab".rjust(width, "."), "-5".zfill(width),
    )
