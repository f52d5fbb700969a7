s = "hello hello"
print(
    s.find("l"), s.rfind("l"), s.find("x"), s.find("l", 5), s.find("l", 0, 2), s.find(""),
    s.find("", 20), s.find("", 11), s.rfind(""),
)
print(
    s.find("hello", 1), s.find("h", -5), s.find("h", -100), s.rfind("h", 0, -5),
    s.find("o", None, None), s.find("l", None, 3),
)
print(s.index("e"), s.rindex("e"), "abc".find("c", -1), "abc".find("abcd"))
for f in (
    lambda: s.index("x"), lambda: s.rindex("x"), lambda: s.find(1), lambda: s.index("l", 100),
    lambda: s.find(), lambda: s.find("a", "b"),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
