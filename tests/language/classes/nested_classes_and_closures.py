def factory(prefix):
    class Item:
        count = 0

        class Meta:
            label = prefix + "!"

        def __init__(self, name):
            Item.count += 1
            self.name = prefix + name

        def clone(self):
            return type(self)(self.name)

        @property
        def meta(self):
            return self.Meta.label

    return Item


A, B = factory("a-"), factory("b-")
x = A("x")
print(
    x.name, x.clone().name, A.count, B.count, x.meta, B.Meta.label, A is B, isinstance(x, B),
    A.__qualname__, A.Meta.__qualname__,
)
