for s in (
    "a", "it's", 'say "hi"', """it's "x" """, "\\", "\n\r\t", "\0\x01\x1f", "\x7f", "é", "\x80",
    "\u0378", "日本", "😀", "\U000e0001",
):
    print(repr(s), ascii(s))
print(repr("\ud800"), ascii("\udfff"), repr("a\ud83db"))
