"""Variables whose values belong to a context: each task of asyncio has one of its own."""

__all__ = ('Context', 'ContextVar', 'Token', 'copy_context')
__state__ = ('_current',)

GenericAlias = type(list[int])


class _Missing:
    __slots__ = ()

    def __repr__(self):
        return '<Token.MISSING>'


class Token:
    """What set() gives: reset() takes it to restore the value before."""

    __module__ = '_contextvars'

    MISSING = _Missing()
    __slots__ = ('var', 'old_value', '_context', '_is_used')
    __hash__ = None

    def __new__(cls, *args, **kwargs):
        raise RuntimeError('Tokens can only be created by ContextVars')

    def __init_subclass__(cls):
        raise TypeError("type '_contextvars.Token' is not an acceptable base type")

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.var.reset(self)

    def __repr__(self):
        used = ' used' if self._is_used else ''
        return f'<Token{used} var={self.var!r} at {hex(id(self))}>'

    def __eq__(self, other):
        return self is other if isinstance(other, Token) else NotImplemented

    __class_getitem__ = classmethod(GenericAlias)


class ContextVar:
    """A variable of the context."""

    __module__ = '_contextvars'

    __slots__ = ('name', '_default')

    def __init__(self, /, *args, **kwargs):
        default = kwargs.pop('default', Token.MISSING)
        if not args and 'name' in kwargs:
            args = (kwargs.pop('name'),)
        if len(args) != 1:
            raise TypeError(f'ContextVar() takes {"at most" if args else "exactly"} 1 positional argument '
                            f'({len(args)} given)')
        if kwargs:
            raise TypeError(f'ContextVar() got an unexpected keyword argument {next(iter(kwargs))!r}')
        name = args[0]
        if not isinstance(name, str):
            raise TypeError('context variable name must be a str')
        self.name = name
        self._default = default

    def __init_subclass__(cls):
        raise TypeError("type '_contextvars.ContextVar' is not an acceptable base type")

    def get(self, default=Token.MISSING, /):
        value = _current.context._values.get(self, Token.MISSING)
        if value is Token.MISSING:
            value = self._default if default is Token.MISSING else default
            if value is Token.MISSING:
                raise LookupError(self)
        return value

    def set(self, value, /):
        context = _current.context
        token = object.__new__(Token)
        token.var = self
        token.old_value = context._values.get(self, Token.MISSING)
        token._context = context
        token._is_used = False
        context._values = {**context._values, self: value}
        return token

    def reset(self, token, /):
        if not isinstance(token, Token):
            raise TypeError(f'expected an instance of Token, got {token!r}')
        if token._is_used:
            raise RuntimeError(f'{token!r} has already been used once')
        if token.var is not self:
            raise ValueError(f'{token!r} was created by a different ContextVar')
        context = _current.context
        if token._context is not context:
            raise ValueError(f'{token!r} was created in a different Context')
        token._is_used = True
        values = dict(context._values)
        if token.old_value is Token.MISSING:
            values.pop(self, None)
        else:
            values[self] = token.old_value
        context._values = values

    def __repr__(self):
        default = '' if self._default is Token.MISSING else f' default={self._default!r}'
        return f'<ContextVar name={self.name!r}{default} at {hex(id(self))}>'

    __class_getitem__ = classmethod(GenericAlias)


class Context:
    """The values of context variables. Contexts share a dict until one of them changes it."""

    __module__ = '_contextvars'

    __slots__ = ('_values', '_is_entered')
    __hash__ = None

    def __init__(self, /, *args, **kwargs):
        if args or kwargs:
            raise TypeError('Context() does not accept any arguments')
        self._values = {}
        self._is_entered = False

    def __init_subclass__(cls):
        raise TypeError("type '_contextvars.Context' is not an acceptable base type")

    def run(self, callable, /, *args, **kwargs):
        if self._is_entered:
            raise RuntimeError(f'cannot enter context: {self} is already entered')
        before, _current.context = _current.context, self
        self._is_entered = True
        try:
            return callable(*args, **kwargs)
        finally:
            self._is_entered = False
            _current.context = before

    def copy(self):
        made = Context()
        made._values = self._values
        return made

    def get(self, key, default=None, /):
        return self._values.get(_checked(key), default)

    def keys(self):
        return self._values.keys()

    def values(self):
        return self._values.values()

    def items(self):
        return self._values.items()

    def __getitem__(self, key):
        return self._values[_checked(key)]

    def __contains__(self, key):
        return _checked(key) in self._values

    def __iter__(self):
        return iter(self._values)

    def __len__(self):
        return len(self._values)

    def __eq__(self, other):
        return self._values == other._values if isinstance(other, Context) else NotImplemented


def _checked(key):
    if not isinstance(key, ContextVar):
        raise TypeError(f'a ContextVar key was expected, got {key!r}')
    return key


class _Current:
    """Where the context is kept that applies now."""

    __slots__ = ('context',)


def copy_context():
    return _current.context.copy()


_current = _Current()
_current.context = Context()
