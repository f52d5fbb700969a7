import copy

inner = [1]
outer = {'a': inner, 'b': inner}
deep = copy.deepcopy(outer)
print(deep, deep['a'] is deep['b'], deep['a'] is inner, copy.copy(outer)['a'] is inner)
loop = []
loop.append(loop)
again = copy.deepcopy(loop)
print(again[0] is again)


class Point:
    def __init__(self, x):
        self.x = x

    def __replace__(self, **changes):
        return Point(changes.get('x', self.x))

    def __deepcopy__(self, memo):
        return Point(copy.deepcopy(self.x, memo) + ['copied'])


print(copy.deepcopy(Point([1])).x, copy.copy(Point(5)).x, copy.replace(Point(1), x=2).x)
print(copy.copy((1, 2)), copy.deepcopy(print) is print, copy.copy(range(3)), copy.deepcopy(frozenset([1])))
