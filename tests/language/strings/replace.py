print("aaa".replace("a", "b"), "aaa".replace("a", "b", 2), "aaa".replace("a", "b", 0), "aaa".replace("a", "b", -1))
print(
    "abc".replace("", "-"), "abc".replace("", "-", 2), "".replace("", "x"), "".replace("a", "x"),
    "aaaa".replace("aa", "b"),
)
print("abc".replace("abc", ""), "a.b.c".replace(".", ""), "x😀y".replace("😀", "日本"), "aXbX".replace("X", "", count=1))
for f in (
    lambda: "a".replace("a"), lambda: "a".replace(1, "b"), lambda: "a".replace("a", 1),
    lambda: "a".replace("a", "b", "c"),
):
    try:
        f()
    except TypeError as e:
        print(e)
