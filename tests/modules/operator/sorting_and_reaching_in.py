"""Sorting by several keys, reaching into records, folding with operators, in-place forms."""
import operator as op
from functools import reduce
from dataclasses import dataclass


@dataclass
class Pay:
    name: str
    dept: str
    amount: float


rows = [Pay('ann', 'it', 5.0), Pay('bob', 'hr', 7.0), Pay('cid', 'it', 3.0)]
print([r.name for r in sorted(rows, key=op.attrgetter('dept', 'amount'))], op.attrgetter('name.__class__.__name__')(rows[0]), op.itemgetter(1, -1)('abc'), op.itemgetter(slice(1, 3))([1, 2, 3]), op.itemgetter('k')({'k': 5}), op.methodcaller('split', '-', maxsplit=1)('a-b-c'), repr(op.itemgetter(1, 2)), repr(op.attrgetter('a.b')), repr(op.methodcaller('f', 1, x=2)))
print(reduce(op.mul, range(1, 6)), reduce(op.or_, [{1}, {2}]), list(map(op.sub, [5, 3], [1, 9])), op.concat([1], [2]), op.contains('abc', 'b'), op.countOf([1, 2, 1], 1), op.indexOf('abc', 'c'), op.truth([]), op.not_([]), op.is_(None, None), op.is_not(1, None), op.index(True), op.length_hint(iter([1, 2])), op.length_hint(5, 7), op.matmul.__name__, op.call(max, 1, 2), op.is_none(None), op.is_not_none(None))
items = [1, 2]
same = op.iadd(items, [3])
op.setitem(items, 0, 'x')
op.delitem(items, 1)
print(same is items, items, op.getitem(items, -1), op.imul(3, 4), op.ipow(2, 5), op.ior({1}, {2}), op.floordiv(-7, 2), op.mod(-7, 3), op.truediv(1, 4), op.lshift(1, 5), op.invert(5), op.neg(3), op.pos(True), op.abs(-2), op.xor(6, 3), op.and_(6, 3), op.pow(2, -1), op.lt(1, 2), op.ge('a', 'b'), op.eq(1, 1.0), op.ne(1, 1))
stack = []
for word in '3 4 + 2 * 7 / 1 -'.split():
    if word in '+*/-':
        right, left = stack.pop(), stack.pop()
        stack.append({'+': op.add, '*': op.mul, '/': op.truediv, '-': op.sub}[word](left, right))
    else:
        stack.append(int(word))
print(stack)
for bad in (lambda: op.attrgetter(), lambda: op.attrgetter(1), lambda: op.attrgetter('x.y')(5), lambda: op.itemgetter(), lambda: op.itemgetter(9)('abc'), lambda: op.itemgetter('k')([]), lambda: op.methodcaller(), lambda: op.methodcaller(5), lambda: op.methodcaller('nope')(5), lambda: op.add(1, 'a'), lambda: op.concat(1, 2), lambda: op.index(1.5), lambda: op.indexOf([1], 2), lambda: op.length_hint(5, 'a'), lambda: op.countOf(5, 1), lambda: op.setitem((1,), 0, 2), lambda: op.add(1), lambda: op.itemgetter(1)(), lambda: op.iconcat((1,), [2]), lambda: op.contains(5, 1), lambda: op.lt(1, 'a'), lambda: op.call(5), lambda: op.truth(), lambda: op.delitem('abc', 0), lambda: op.length_hint(type('L', (), {'__length_hint__': lambda self: -1})()), lambda: op.getitem(5, 0)):
    try:
        print(bad())
    except (TypeError, AttributeError, IndexError, KeyError, ValueError) as error:
        print(type(error).__name__, error)
