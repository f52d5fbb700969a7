# host: numbers, add, echo
a, *b = numbers(4)
(c, d), e = numbers(2), add(1)
[f, [g]] = add(1), numbers(1)
print(a, b, c, d, e, f, g, *numbers(3), sep=",")
print(
    echo(*numbers(2), *[add(1)], **{f"k{n}": add(n) for n in numbers(2)}), [*numbers(2), add(5)],
    {**{"a": add(1)}, "b": add(2)}, {*numbers(2)},
)
for i, (x, y) in enumerate(zip(numbers(2), map(add, numbers(2)))):
    print(i, x, y)
x = y = z = numbers(add(0))
print(x, y is z, (lambda *a, **k: (a, k))(*numbers(1), n=add(1)))
