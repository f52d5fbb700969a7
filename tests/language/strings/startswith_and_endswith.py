s = "filename.py"
print(s.startswith("file"), s.endswith(".py"), s.startswith(("x", "fi")), s.endswith((".js", ".py")), s.startswith(()))
print(
    s.startswith("name", 4), s.endswith("name", 0, 8), s.startswith(""), s.startswith("", 20),
    s.endswith("", 11), s.startswith("e", -8),
)
for f in (
    lambda: s.startswith(1), lambda: s.startswith(["a"]), lambda: s.endswith(("a", 1)),
    lambda: s.startswith(), lambda: s.endswith(b"y"),
):
    try:
        f()
    except TypeError as e:
        print(e)
