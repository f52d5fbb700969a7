print(
    "  a  b\tc\n".split(), "".split(), "   ".split(), "a".split(), "a b c d".split(None, 2),
    " a b ".split(maxsplit=1),
)
print("a b c".split(None, 0), "  a b".split(None, 0), "a\u2003b\u00a0c\x1cd\x85e".split(), "a b  c".split(maxsplit=-1))
print("  a  b  c  ".rsplit(None, 1), " a b ".rsplit(maxsplit=0), "a b c".rsplit())
