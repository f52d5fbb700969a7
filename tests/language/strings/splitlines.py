print("a\nb\r\nc\rd".splitlines(), "a\nb\n".splitlines(), "\n".splitlines(), "".splitlines(), "a\n\nb".splitlines(True))
print("a\x0bb\x0cc\x1cd\x1de\x1ef\x85g\u2028h\u2029i".splitlines(), "a\r\n\r\nb\r".splitlines(keepends=True))
print("one".splitlines(True), "a\x1fb".splitlines())
