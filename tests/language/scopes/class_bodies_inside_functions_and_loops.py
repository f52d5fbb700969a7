def outer(n):
    made = []
    for i in range(n):
        class Item:
            index = i
            squares = [j * j for j in range(i + 1)]
            total = sum(squares)

            def get(self, n=n):
                return self.index, i, n

        made.append(Item)
    return made


items = outer(3)
print(
    [c.index for c in items], [c.squares for c in items], [c.total for c in items],
    [c().get() for c in items], items[0] is items[1],
)


class Meta:
    x = 1
    y = x + 1
    values = [x for x in range(3)]
    z = x
    f = lambda self, v=x: v
    def g(self, v=y): return v
    del x


print(Meta.y, Meta.values, Meta.z, Meta().f(), Meta().g(), hasattr(Meta, "x"))
