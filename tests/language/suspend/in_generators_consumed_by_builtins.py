# host: add, fetch


def gen(n):
    for i in range(n):
        yield add(i)


print(sum(gen(3)), list(gen(3)), max(gen(3)), sorted(gen(3), reverse=True), tuple(gen(2)), set(gen(2)) == {1, 2})
print(
    any(x > 1 for x in gen(3)), all(add(x) for x in [0, 1]), "".join(fetch(c) for c in "ab"),
    dict((i, add(i)) for i in range(2)),
)
print(list(enumerate(gen(2))), list(zip(gen(2), gen(3))), [*gen(2)], (lambda *a: a)(*gen(2)), 2 in gen(3))
a, *b = gen(3)
print(a, b)
x = []
x.extend(gen(2))
x += gen(1)
x[1:1] = gen(1)
print(x, list(reversed(list(gen(2)))), list(filter(None, gen(2))), next(gen(1)))
