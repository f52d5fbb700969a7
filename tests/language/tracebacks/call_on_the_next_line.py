class Q:
    def a(self):
        return self

    def b(self):
        raise ValueError("in b")


q = (
    Q()
    .a()
    .b()
)
