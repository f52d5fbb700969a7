# host: add


class Seq:
    def __len__(self):
        return 3

    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return add(i)

    def __reversed__(self):
        for i in (2, 1, 0):
            yield add(i, 10)


print([x for x in Seq()], [x for x in reversed(Seq())])
it = iter(lambda: add(1), 2)
print([x for x in it])
values = iter([1, 2])
nxt = iter(lambda: add(next(values)), 3)
print(next(nxt), next(nxt, "end"))
g = (add(x) for x in range(3))
print(next(g), next(g, None), next(g), next(g, add(100)))
