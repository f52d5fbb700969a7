print("a" + "b", "ab" * 3, 3 * "ab", "x" * 0, "x" * -1, "a" * True, "" + "" == "")
s = "a"
s += "b"
t = s
s += "c"
print(s, t)
s *= 2
print(s)
for f in (
    lambda: "a" + 1, lambda: 1 + "a", lambda: "a" + b"a", lambda: "a" * 1.5, lambda: "a" * "b",
    lambda: "a" - "b", lambda: "a" + None,
):
    try:
        f()
    except TypeError as e:
        print(e)
