import copy


class Point:
    def __init__(self, x, tags):
        self.x, self.tags = x, tags


point = Point(1, ['a'])
flat, deep = copy.copy(point), copy.deepcopy(point)
print(flat.tags is point.tags, deep.tags is point.tags, deep.tags, type(flat).__name__)
loop = [1]
loop.append(loop)
again = copy.deepcopy(loop)
print(again[1] is again, again is loop)
shared = ['s']
pair = copy.deepcopy((shared, shared))
print(pair[0] is pair[1], copy.copy((1, [])) is not None, copy.deepcopy((1, 'a')) == (1, 'a'))
fixed = (1, 'x', frozenset())
print(copy.deepcopy(fixed) is fixed, copy.copy(print) is print, copy.deepcopy(Point) is Point)
