

_POSTFIX, _UNARY, _FACTOR, _SUM, _AND, _OR = 9, 8, 7, 6, 4, 2


class _Term:
    """An expression over names that are not known: remembers how it was written."""

    def __init__(self, text, level=_POSTFIX):
        self._text = text
        self._level = level

    def __getattr__(self, name):
        if name.startswith('__') and name.endswith('__'):
            raise AttributeError(name)
        return _Term(f'{_inner(self, _POSTFIX)}.{name}')

    def __getitem__(self, key):
        shown = ', '.join([_inner(each, 0) for each in key]) if type(key) is tuple and key else _inner(key, 0)
        return _Term(f'{_inner(self, _POSTFIX)}[{shown}]')

    def __call__(self, *args, **kwargs):
        given = [_inner(each, 0) for each in args]
        given += [f'{name}={_inner(value, 0)}' for name, value in kwargs.items()]
        return _Term(f'{_inner(self, _POSTFIX)}({", ".join(given)})')

    def __iter__(self):
        yield _Term(f'*{_inner(self, _POSTFIX)}')

    def __or__(self, other):
        return _Term(f'{_inner(self, _OR)} | {_inner(other, _OR + 1)}', _OR)

    def __ror__(self, other):
        return _Term(f'{_inner(other, _OR)} | {_inner(self, _OR + 1)}', _OR)

    def __and__(self, other):
        return _Term(f'{_inner(self, _AND)} & {_inner(other, _AND + 1)}', _AND)

    def __rand__(self, other):
        return _Term(f'{_inner(other, _AND)} & {_inner(self, _AND + 1)}', _AND)

    def __add__(self, other):
        return _Term(f'{_inner(self, _SUM)} + {_inner(other, _SUM + 1)}', _SUM)

    def __radd__(self, other):
        return _Term(f'{_inner(other, _SUM)} + {_inner(self, _SUM + 1)}', _SUM)

    def __sub__(self, other):
        return _Term(f'{_inner(self, _SUM)} - {_inner(other, _SUM + 1)}', _SUM)

    def __rsub__(self, other):
        return _Term(f'{_inner(other, _SUM)} - {_inner(self, _SUM + 1)}', _SUM)

    def __mul__(self, other):
        return _Term(f'{_inner(self, _FACTOR)} * {_inner(other, _FACTOR + 1)}', _FACTOR)

    def __rmul__(self, other):
        return _Term(f'{_inner(other, _FACTOR)} * {_inner(self, _FACTOR + 1)}', _FACTOR)

    def __neg__(self):
        return _Term(f'-{_inner(self, _UNARY)}', _UNARY)

    def __pos__(self):
        return _Term(f'+{_inner(self, _UNARY)}', _UNARY)

    def __invert__(self):
        return _Term(f'~{_inner(self, _UNARY)}', _UNARY)

    def __eq__(self, other):
        return self is other

    def __hash__(self):
        return hash(self._text)

    def __repr__(self):
        return self._text


def _inner(value, level):
    if type(value) is _Term:
        return value._text if value._level >= level else f'({value._text})'
    if type(value) is slice:
        start = '' if value.start is None else _inner(value.start, 0)
        stop = '' if value.stop is None else _inner(value.stop, 0)
        step = '' if value.step is None else ':' + _inner(value.step, 0)
        return f'{start}:{stop}{step}'
    if type(value) is list:
        return f'[{", ".join([_inner(each, 0) for each in value])}]'
    if type(value) is tuple:
        return f'({", ".join([_inner(each, 0) for each in value])}{"," if len(value) == 1 else ""})'
    if type(value) is dict:
        return '{' + ', '.join([f'{_inner(key, 0)}: {_inner(each, 0)}' for key, each in value.items()]) + '}'
    return type_repr(value)


def _text_of(value):
    return value if isinstance(value, str) else _inner(value, 0)


def _has_term(value):
    if type(value) is _Term:
        return True
    for name in ('__args__', '__metadata__'):
        for each in getattr(value, name, ()) if type(value) is not type else ():
            if _has_term(each):
                return True
    return type(value) in (tuple, list) and any([_has_term(each) for each in value])


def _resolved(value, owner):
    """The value, terms in it as forward references."""
    if type(value) is _Term:
        return ForwardRef(value._text, owner=owner, is_class=isinstance(owner, type))
    if type(value) in (tuple, list):
        return type(value)([_resolved(each, owner) for each in value])
    if not _has_term(value):
        return value
    from typing import _with_new_args
    return _with_new_args(value, tuple([_resolved(each, owner) for each in value.__args__]))
