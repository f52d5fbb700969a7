import copy


class Slots:
    __slots__ = ('x', 'y')


class Failure(Exception):
    pass


class Reduced:
    def __init__(self, v):
        self.v = v

    def __reduce__(self):
        return Reduced, (self.v,)


class Stateful:
    def __getstate__(self):
        return {'k': 1}

    def __setstate__(self, state):
        self.state = state


class WithNew:
    def __new__(cls, a):
        made = object.__new__(cls)
        made.a = a
        return made

    def __getnewargs__(self):
        return (self.a,)


class Custom:
    def __copy__(self):
        return 'copied'

    def __deepcopy__(self, memo):
        return ['deep', type(memo).__name__]


s = Slots()
s.x = [1]
t, u = copy.copy(s), copy.deepcopy(s)
print(t.x is s.x, hasattr(t, 'y'), u.x, u.x is s.x)
f = Failure('a', [1])
f.z = 3
g = copy.deepcopy(f)
print(g.args, g.z, g.args[1] is f.args[1], repr(copy.copy(f)))
for base, source in ((tuple, [[1]]), (list, [[1]]), (dict, {'k': [1]}), (set, [1]), (int, 5), (str, 'x'), (float, 1.5)):
    cls = type('Sub' + base.__name__, (base,), {})
    x = cls(source)
    x.q = [2]
    y, z = copy.copy(x), copy.deepcopy(x)
    print(type(y).__name__, y == x, z == x, y.q is x.q, z.q == x.q, z.q is x.q, type(z) is cls)
r = Reduced([1])
print(copy.copy(r).v is r.v, copy.deepcopy(r).v is r.v, copy.copy(Stateful()).state, copy.deepcopy(Stateful()).state)
n = WithNew([1])
print(copy.deepcopy(n).a, copy.copy(n).a is n.a, copy.copy(Custom()), copy.deepcopy([Custom()]))
node = Slots()
node.x = [node]
node.y = {'self': node}
other = copy.deepcopy(node)
print(other.x[0] is other, other.y['self'] is other, other is node)
