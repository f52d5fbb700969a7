table = str.maketrans("abc", "xyz")
print(table, "aabbcc-d".translate(table))
print("hello".translate(str.maketrans("el", "ip", "o")), str.maketrans({"a": None, 98: "BB", "c": 0x1F600}))
print("abcd".translate({97: None, 98: "BB", 99: 0x1F600}), "ab😀".translate({0x1F600: "!"}), "abc".translate({}))
for f in (
    lambda: str.maketrans("ab", "x"),
    lambda: str.maketrans({"ab": 1}),
    lambda: str.maketrans(5),
    lambda: str.maketrans({1.5: "a"}),
    lambda: "a".translate({97: 0x110000}),
    lambda: "a".translate({97: 1.5}),
    lambda: "a".translate(5),
    lambda: str.maketrans("a", 5),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
