print(
    ",".join(["a", "b", "c"]), "".join([]), ",".join(["a"]), "-".join("abc"),
    ", ".join({"k": 1, "l": 2}), "".join(("x",)),
)
print("😀".join(["a", "b"]), ".".join(str(i) for i in range(4)), "ab".join(map(str, [1, 2])))
for f in (
    lambda: ",".join([1]), lambda: ",".join(["a", None]), lambda: ",".join(5),
    lambda: ",".join(["a", b"b"]), lambda: "".join(),
):
    try:
        f()
    except TypeError as e:
        print(e)
