print(repr("a\tb".expandtabs()), repr("a\tb".expandtabs(4)), repr("\t".expandtabs(3)), repr("ab\tc\n\td".expandtabs(4)))
print(
    repr("a\tb".expandtabs(0)), repr("a\tb".expandtabs(-1)), repr("abcd\te".expandtabs(4)),
    repr("a\r\tb".expandtabs(tabsize=2)),
)
print(repr("😀\tb".expandtabs(4)))
