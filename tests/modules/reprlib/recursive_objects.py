from reprlib import recursive_repr


class Node:
    def __init__(self, *items):
        self.items = list(items)

    @recursive_repr()
    def __repr__(self):
        "Shows the node."
        return f'Node({", ".join(map(repr, self.items))})'

    @recursive_repr(fillvalue='<again>')
    def show(self, deep=1):
        return self.items[-1].show()


a = Node(1, 2)
a.items.append(a)
print(a, Node(a, a))
b = Node(a, a)
a.items.append(b)
print(a)
print(a.show(), Node.__repr__.__name__, Node.__repr__.__doc__, Node.__repr__.__qualname__, Node.__repr__.__wrapped__.__name__)
