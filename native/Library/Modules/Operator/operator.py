# Operators on values that may be of classes of the program; numbers are handled natively.

__all__ = [
    'abs', 'add', 'and_', 'attrgetter', 'call', 'concat', 'contains', 'countOf', 'delitem', 'eq', 'floordiv', 'ge',
    'getitem', 'gt', 'iadd', 'iand', 'iconcat', 'ifloordiv', 'ilshift', 'imatmul', 'imod', 'imul', 'index', 'indexOf',
    'inv', 'invert', 'ior', 'ipow', 'irshift', 'is_', 'is_none', 'is_not', 'is_not_none', 'isub', 'itemgetter',
    'itruediv', 'ixor', 'le', 'length_hint', 'lshift', 'lt', 'matmul', 'methodcaller', 'mod', 'mul', 'ne', 'neg',
    'not_', 'or_', 'pos', 'pow', 'rshift', 'setitem', 'sub', 'truediv', 'truth', 'xor',
]


def _add(a, b):
    return a + b


def _sub(a, b):
    return a - b


def _mul(a, b):
    return a * b


def _truediv(a, b):
    return a / b


def _floordiv(a, b):
    return a // b


def _mod(a, b):
    return a % b


def _pow(a, b):
    return a ** b


def _matmul(a, b):
    return a @ b


def _and(a, b):
    return a & b


def _or(a, b):
    return a | b


def _xor(a, b):
    return a ^ b


def _lshift(a, b):
    return a << b


def _rshift(a, b):
    return a >> b


def _iadd(a, b):
    a += b
    return a


def _isub(a, b):
    a -= b
    return a


def _imul(a, b):
    a *= b
    return a


def _itruediv(a, b):
    a /= b
    return a


def _ifloordiv(a, b):
    a //= b
    return a


def _imod(a, b):
    a %= b
    return a


def _ipow(a, b):
    a **= b
    return a


def _imatmul(a, b):
    a @= b
    return a


def _iand(a, b):
    a &= b
    return a


def _ior(a, b):
    a |= b
    return a


def _ixor(a, b):
    a ^= b
    return a


def _ilshift(a, b):
    a <<= b
    return a


def _irshift(a, b):
    a >>= b
    return a


def _lt(a, b):
    return a < b


def _le(a, b):
    return a <= b


def _eq(a, b):
    return a == b


def _ne(a, b):
    return a != b


def _ge(a, b):
    return a >= b


def _gt(a, b):
    return a > b


def _not(a):
    return not a


def _truth(a):
    return True if a else False


def _neg(a):
    return -a


def _pos(a):
    return +a


def _inv(a):
    return ~a


def _abs(a):
    return _absolute(a)


def _index(a):
    return _as_index(a)


def _concat(a, b):
    if not hasattr(a, '__getitem__'):
        raise TypeError(f"'{_full_name(a)}' object can't be concatenated")
    return a + b


def _iconcat(a, b):
    if not hasattr(a, '__getitem__'):
        raise TypeError(f"'{_full_name(a)}' object can't be concatenated")
    a += b
    return a


def _contains(a, b):
    return b in a


def _iterated(a):
    try:
        return iter(a)
    except TypeError:
        raise TypeError(f"argument of type '{_full_name(a)}' is not iterable") from None


def _count_of(a, b):
    count = 0
    for item in _iterated(a):
        if item is b or item == b:
            count += 1
    return count


def _index_of(a, b):
    index = 0
    for item in _iterated(a):
        if item is b or item == b:
            return index
        index += 1
    raise ValueError('sequence.index(x): x not in sequence')


def _getitem(a, b):
    return a[b]


def _setitem(a, b, c):
    a[b] = c


def _delitem(a, b):
    del a[b]


def _length_hint(obj, default):
    if not isinstance(default, int):
        raise TypeError(f"'{_full_name(default)}' object cannot be interpreted as an integer")
    if hasattr(type(obj), '__len__'):
        try:
            return len(obj)
        except TypeError:
            pass
    hint = _known_hint(obj)
    if hint is not None:
        return hint
    try:
        method = type(obj).__length_hint__
    except AttributeError:
        return default
    try:
        hint = method(obj)
    except TypeError:
        return default
    if hint is NotImplemented:
        return default
    if not isinstance(hint, int):
        raise TypeError(f'__length_hint__ must be an integer, not {_full_name(hint)}')
    if hint < 0:
        raise ValueError('__length_hint__() should return >= 0')
    return hint


def _items(obj, keys):
    return tuple([obj[key] for key in keys])


def _attribute(obj, path):
    for name in path:
        obj = getattr(obj, name)
    return obj


def _attributes(obj, paths):
    return tuple([_attribute(obj, path) for path in paths])


def _method_call(obj, name, args, kwargs):
    return getattr(obj, name)(*args, **kwargs)


__lt__ = lt
__le__ = le
__eq__ = eq
__ne__ = ne
__ge__ = ge
__gt__ = gt
__not__ = not_
__abs__ = abs
__add__ = add
__and__ = and_
__floordiv__ = floordiv
__index__ = index
__inv__ = inv
__invert__ = invert
__lshift__ = lshift
__mod__ = mod
__mul__ = mul
__matmul__ = matmul
__neg__ = neg
__or__ = or_
__pos__ = pos
__pow__ = pow
__rshift__ = rshift
__sub__ = sub
__truediv__ = truediv
__xor__ = xor
__concat__ = concat
__contains__ = contains
__delitem__ = delitem
__getitem__ = getitem
__setitem__ = setitem
__iadd__ = iadd
__iand__ = iand
__iconcat__ = iconcat
__ifloordiv__ = ifloordiv
__ilshift__ = ilshift
__imod__ = imod
__imul__ = imul
__imatmul__ = imatmul
__ior__ = ior
__ipow__ = ipow
__irshift__ = irshift
__isub__ = isub
__itruediv__ = itruediv
__ixor__ = ixor
__call__ = call

# Native functions without another name: a module has those that its text mentions.
_PLAIN = (is_, is_not, is_none, is_not_none, truth, countOf, indexOf, length_hint)
