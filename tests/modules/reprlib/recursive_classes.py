import reprlib


class Node:
    def __init__(self, name):
        self.name = name
        self.links = []

    @reprlib.recursive_repr('<again>')
    def __repr__(self):
        return f'{self.name}{self.links}'


left, right = Node('left'), Node('right')
left.links += [right, left]
right.links.append(left)
print(left, right)


class Cut(reprlib.Repr):
    def repr_Node(self, node, level):
        return f'node at level {level}'


print(Cut().repr([left, (right,)]), Node.__repr__.__name__)
