print(
    2 in [1, 2], "b" in "abc", 98 in b"abc", b"b" in b"abc", "k" in {"k": 1}, 3 in range(5),
    2.0 in [1, 2], None in [None], [] in [[]], "" in "",
)
print(
    1 in (x for x in range(3)), 5 in (x for x in range(3)), "a" in iter("abc"), 1 in {1: 2}.values(),
    ("a", 1) in {"a": 1}.items(), 3 not in {1, 2}, "x" not in {}, [1] in [[1]], True in [1],
)
for f in (
    lambda: 1 in 5, lambda: 1 in "a", lambda: [] in {}, lambda: {} in set(), lambda: None in "a",
    lambda: 1 in None, lambda: "a" in b"a", lambda: 1 in len, lambda: "a" in range(3),
    lambda: 1 in object,
):
    try:
        print(f())
    except TypeError as e:
        print(e)
