print(
    [1, [2, 3]] < [1, [2, 4]], (1,) < (1, None), [] < [0], "a" < "b" < "c", {1} < {1, 2},
    {1, 2} < {1, 3}, {} == {}, [1] == [True], (1, "a") == (1.0, "a"),
)
print(
    [[]] == [[]], [None] == [None], {"a": [1]} == {"a": [1]}, {1, 2} == {2, 1}, range(3) == range(3),
    "ab" == "a" "b", b"a" == b"a", [1, 2] != [2, 1], () == [], {} == set(),
)
for f in (
    lambda: [1] < ["a"], lambda: (1, 2) < (1, "b"), lambda: {} < {}, lambda: [1] < (1,),
    lambda: "a" < 1, lambda: None < 1, lambda: [None] < [1], lambda: range(1) < range(2),
    lambda: 1j < 1,
):
    try:
        print(f())
    except TypeError as e:
        print(e)
