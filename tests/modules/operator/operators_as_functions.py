import operator


class Vector:
    def __init__(self, *items):
        self.items = items

    def __repr__(self):
        return f'Vector{self.items}'

    def __add__(self, other):
        return Vector(*self.items, *other.items)

    def __iadd__(self, other):
        self.items += other.items
        return self

    def __matmul__(self, other):
        return sum(a * b for a, b in zip(self.items, other.items))

    def __neg__(self):
        return Vector(*[-x for x in self.items])

    def __eq__(self, other):
        return self.items == other.items

    def __lt__(self, other):
        return self.items < other.items

    def __index__(self):
        return len(self.items)

    def __bool__(self):
        return bool(self.items)

    def __contains__(self, item):
        return item in self.items

    def __getitem__(self, index):
        return self.items[index]


for name in ('add', 'sub', 'mul', 'truediv', 'floordiv', 'mod', 'pow', 'and_', 'or_', 'xor', 'lshift', 'rshift'):
    f = getattr(operator, name)
    g = getattr(operator, 'i' + name.rstrip('_'))
    print(name, f(13, 3) if name != 'pow' else f(2, 3), g(20, 2), f(True, 1), f is getattr(operator, f"__{name.rstrip('_')}__"))
print(operator.add('a', 'b'), operator.mul([1], 2), operator.mod('%s-%d', ('x', 3)), operator.or_({1}, {2}), operator.add(1.5, 2))
v, w = Vector(1, 2), Vector(3, 4)
print(operator.add(v, w), operator.matmul(v, w), operator.neg(v), operator.iadd(v, w) is v, v, operator.index(v))
for name in ('lt', 'le', 'eq', 'ne', 'ge', 'gt'):
    print(name, getattr(operator, name)(1, 2), getattr(operator, name)('b', 'a'), getattr(operator, name)([1], [1, 2]), end='; ')
print(operator.eq(v, w), operator.lt(w, v))
print(operator.is_(v, v), operator.is_not(v, w), operator.is_none(None), operator.is_not_none(0), operator.not_([]), operator.truth(v))
print(operator.pos(True), operator.inv(5), operator.invert(False), operator.abs(-3), operator.index(True))
print(operator.concat([1], (2, 3)[:0] and [] or [2]), operator.concat('a', 'b'), operator.iconcat([1], [2]))
print(operator.contains([1, 2], 2), operator.contains(w, 9), operator.countOf([1, 2, 1, 1.0], 1), operator.indexOf('hello', 'l'))
d = {'a': 1}
operator.setitem(d, 'b', 2)
operator.delitem(d, 'a')
print(d, operator.getitem(d, 'b'), operator.getitem(w, 1), operator.getitem('abc', slice(1, None)))
print(operator.length_hint([1, 2]), operator.length_hint(iter('abc')), operator.length_hint(3), operator.length_hint(3, 7))
print(operator.call(max, 3, 9), operator.call(dict, a=1), operator.add, type(operator.add).__name__)
for attempt in (lambda: operator.add(1, 'a'), lambda: operator.add(1), lambda: operator.lt(1, 'a'), lambda: operator.index(1.5),
                lambda: operator.concat(1, 2), lambda: operator.indexOf([1], 2), lambda: operator.countOf(3, 3),
                lambda: operator.length_hint([], 'x'), lambda: operator.truediv(1, 0), lambda: operator.neg('a'),
                lambda: operator.call(), lambda: operator.add(a=1, b=2), lambda: operator.iadd(1, []), lambda: operator.not_()):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__ + ':', error)
