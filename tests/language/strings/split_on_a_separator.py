print("a,b,,c".split(","), ",".split(","), "".split(","), "abc".split(","), "a,b,c".split(",", 1), "a,b".split(",", 0))
print(
    "aXXbXXc".split("XX"), "aaa".split("aa"), "a,b,c".rsplit(",", 1), "aaa".rsplit("aa"),
    "a--b--c".rsplit("--", maxsplit=5),
)
print("a😀b😀".split("😀"), "a b".split(sep=" "), "x".split("xy"))
for f in (
    lambda: "a".split(""), lambda: "a".split(1), lambda: "a".rsplit(""), lambda: "a".split("a", "b"),
    lambda: "a".split("a", 1.5),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
