def kind(n):
    return "neg" if n < 0 else "zero" if n == 0 else "small" if n < 10 else "big"


print(
    [kind(n) for n in (-1, 0, 5, 50)], (1 if True else 2) + (3 if False else 4),
    [1 if i else 0 for i in (0, 1)], "a" if [] else "b" if () else "c",
)
x = None
y = x if x is not None else (z := 5)
print(
    y, z, (lambda v: v if v else None)(0), {True: "t", False: "f"}[3 > 2], ("no", "yes")[bool([1])],
    not (1 if 0 else 0),
)
print(1 if 1 else 1 / 0, 0 and 1 / 0, 1 or 1 / 0, [] or {} or () or "last", "first" and "second")
