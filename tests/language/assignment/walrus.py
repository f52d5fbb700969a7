if (n := len("hello")) > 3:
    print(n)
print([y := 5, y**2], (a := 1) + a, [last := x for x in range(3)], last)
while (line := ["a", "b", ""][n - 5]):
    print(line)
    n += 1
print(f"{(z := 3)}", z, (w := 2, 3), w, any((hit := v) > 2 for v in [1, 3, 5]), hit)


def f():
    [inner := i for i in range(4)]
    return inner


print(f(), (lambda: (q := 5) + q)())
d = {"k": (v := 7), v: v}
print(d, (t := 1, 2), t)
print(not (u := 0), u, [b for x in range(3) if (b := x * 2)])
