print(
    repr("  a b ".strip()), repr("  a ".lstrip()), repr("  a ".rstrip()),
    repr("\t\n\x0b\x0c\r\x1c\u00a0\u2003a\u3000".strip()),
)
print("xxabcxx".strip("x"), "abcba".strip("ab"), "abc".strip(""), "mississippi".rstrip("ip"), "www.a.com".lstrip("w."))
print(repr("   ".strip()), "aaa".strip("a") == "", "😀a😀".strip("😀"), " a ".strip(None))
for f in (lambda: "a".strip(1), lambda: "a".strip("a", "b"), lambda: "a".lstrip(b"a")):
    try:
        f()
    except TypeError as e:
        print(e)
