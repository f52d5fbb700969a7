# host: add, fetch, echo
x = 5
print(x + add(x) * add(1) - (x := add(x)) + x)
print([x, add(x), [x, add(1), (x, add(2), {"k": add(3), "l": [add(4)]})]])
print(echo(1, add(1), *[add(2), add(3)], k=add(4), **{"m": add(5)}))
a = b = add(1)
a, b = add(a), add(b) + 1
(c, d), e = (add(1), add(2)), [add(3)]
print(a, b, c, d, e, x if add(-1) else add(x), 1 < add(1) < add(2) <= add(2))
i = 0
items = [1, 2, 3]
items[(i := add(i))] += add(10)
items[i], items[0] = add(100), add(200)
print(items, "a" + fetch("b") + "c" * add(1), not add(-1) or add(3), (lambda: add(1) if add(0) else 0 and None)())
