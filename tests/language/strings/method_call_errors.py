def show(f):
    try:
        print(f())
    except TypeError as e:
        print(e)


show(lambda: "a".upper(1))
show(lambda: "a".join(["a"], 1))
show(lambda: str.upper())
show(lambda: str.upper(5))
show(lambda: "a".split(foo=1))
show(lambda: "a".isalpha(x=1))
show(lambda: "a".encode(1, 2, 3))
show(lambda: str.join(",", 5))
show(lambda: "a".count())
show(lambda: "a".center())
show(lambda: "a".splitlines("x", 1))
show(lambda: "a".expandtabs("4"))
print(
    str.upper("a"), str.join("-", ["a", "b"]), "x".__len__(), "abc".__contains__("b"),
    "abc".__getitem__(1), "a".__add__("b"),
)
