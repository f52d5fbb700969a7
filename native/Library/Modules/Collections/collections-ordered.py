

class _Absent:
    """No value was given."""


class OrderedDict(dict):
    def __init__(self, other=(), /, **kwds):
        if not kwds and type(other) is tuple and not other:
            return
        if type(self).__setitem__ is dict.__setitem__:
            dict.update(self, other, **kwds)
        else:
            _store_all(self, other, kwds)

    def update(self, other=(), /, **kwds):
        if type(self).__setitem__ is dict.__setitem__:
            dict.update(self, other, **kwds)
        else:
            _store_all(self, other, kwds)

    def move_to_end(self, key, last=True):
        _move_to_end(self, key, last)

    def popitem(self, last=True):
        return _pop_item(self, last)

    def __repr__(self):
        return _once(self, _ordered_text)

    def pop(self, key, default=_Absent):
        return dict.pop(self, key) if default is _Absent else dict.pop(self, key, default)

    def setdefault(self, key, default=None):
        if key not in self:
            self[key] = default
        return self[key]

    def copy(self):
        return type(self)(self)

    def __sizeof__(self):
        # Each key is kept a second time, in its order.
        return dict.__sizeof__(self) + 56 * (len(self) + 1)

    def __reduce__(self):
        return type(self), (), getattr(self, '__dict__', None) or None, None, iter(self.items())

    def __eq__(self, other):
        if isinstance(other, OrderedDict):
            return dict.__eq__(self, other) and _same_order(self, other)
        return dict.__eq__(self, other)

    def __ne__(self, other):
        equal = self.__eq__(other)
        return equal if equal is NotImplemented else not equal

    __hash__ = None

    @classmethod
    def fromkeys(cls, iterable, value=None):
        made = cls()
        for key in iterable:
            made[key] = value
        return made

    def __or__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        made = type(self)(self)
        made.update(other)
        return made

    def __ror__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        made = type(self)(other)
        made.update(self)
        return made

    def __ior__(self, other):
        self.update(other)
        return self


def _store_all(target, other, keywords):
    if hasattr(other, 'keys'):
        for key in other.keys():
            target[key] = other[key]
    else:
        for key, value in other:
            target[key] = value
    for key, value in keywords.items():
        target[key] = value


def _same_order(one, other):
    """True when the keys stand in the same order; comparing them must not change them."""
    left, right = list(one), list(other)
    for first, second in zip(left, right):
        if first is second:
            continue
        is_same = first == second
        if len(one) != len(left) or len(other) != len(right) or not all(map(_is, one, left)) \
                or not all(map(_is, other, right)):
            raise RuntimeError('OrderedDict mutated during iteration')
        if not is_same:
            return False
    return True


def _is(left, right):
    return left is right
