

class CallableMixin(Base):
    def __init__(self, spec=None, side_effect=None, return_value=DEFAULT, wraps=None, name=None, spec_set=None,
                 parent=None, _spec_state=None, _new_name='', _new_parent=None, **kwargs):
        self.__dict__['_mock_return_value'] = return_value
        super().__init__(spec, wraps, name, spec_set, parent, _spec_state, _new_name, _new_parent, **kwargs)
        self.side_effect = side_effect
        _set_parent(self, return_value, None, '()')

    def __call__(self, /, *args, **kwargs):
        self._mock_check_sig(args, kwargs)
        self._increment_mock_call(args, kwargs)
        return self._execute_mock_call(args, kwargs)

    def _mock_check_sig(self, args, kwargs):
        if self._spec_signature is not None and self.__dict__.get('_checks', False):
            self._spec_signature.bind(*args, **kwargs)

    def _increment_mock_call(self, args, kwargs):
        self.called = True
        self.call_count += 1
        made = _Call((args, kwargs), two=True)
        self.call_args = made
        self.call_args_list.append(made)
        of_method = self._mock_parent is not None
        method_name = self._mock_name
        name = self._mock_new_name
        is_call = name == '()'
        self.mock_calls.append(_Call(('', args, kwargs)))
        above = self._mock_new_parent
        while above is not None:
            if of_method:
                above.method_calls.append(_Call((method_name, args, kwargs)))
                of_method = above._mock_parent is not None
                if of_method:
                    method_name = f'{above._mock_name}.{method_name}'
            above.mock_calls.append(_Call((name, args, kwargs)))
            if above._mock_new_name:
                dot = '' if is_call else '.'
                is_call = above._mock_new_name == '()'
                name = above._mock_new_name + dot + name
            above = above._mock_new_parent

    def _execute_mock_call(self, args, kwargs):
        effect = self.side_effect
        if effect is not None:
            if _is_exception(effect):
                raise effect
            if not callable(effect):
                result = next(effect)
                if _is_exception(result):
                    raise result
            else:
                result = effect(*args, **kwargs)
            if result is not DEFAULT:
                return result
        return self._mock_answer(args, kwargs)

    def _mock_answer(self, args, kwargs):
        if self._mock_return_value is not DEFAULT:
            return self.return_value
        if self._mock_delegate is not None and self._mock_delegate.return_value is not DEFAULT:
            return self._mock_delegate.return_value
        if self._mock_wraps is not None:
            return self._mock_wraps(*args, **kwargs)
        return self.return_value


class Mock(CallableMixin, NonCallableMock):
    pass


class PropertyMock(Mock):
    def _get_child_mock(self, /, **kwargs):
        return MagicMock(**kwargs)

    def __get__(self, obj, obj_type=None):
        return self()

    def __set__(self, obj, val):
        self(val)


_NUMERICS = ('add', 'sub', 'mul', 'matmul', 'truediv', 'floordiv', 'mod', 'lshift', 'rshift', 'and', 'xor', 'or', 'pow')
_DEFAULTS = {'__hash__': lambda self: object.__hash__(self), '__str__': lambda self: object.__str__(self),
             '__sizeof__': lambda self: 16,
             '__fspath__': lambda self: f'{type(self).__name__}/{self._extract_mock_name()}/{id(self)}'}
_RESULTS = {'__lt__': NotImplemented, '__gt__': NotImplemented, '__le__': NotImplemented, '__ge__': NotImplemented,
            '__int__': 1, '__contains__': False, '__len__': 0, '__exit__': False, '__complex__': 1j, '__float__': 1.0,
            '__bool__': True, '__index__': 1, '__aexit__': False}
_ASYNC_MAGICS = {'__aenter__', '__aexit__', '__anext__', '__aiter__'}
_MAGICS = {f'__{name}__' for name in (
    'lt', 'gt', 'le', 'ge', 'eq', 'ne', 'getitem', 'setitem', 'delitem', 'len', 'contains', 'str', 'sizeof', 'enter',
    'exit', 'divmod', 'rdivmod', 'neg', 'pos', 'abs', 'invert', 'complex', 'int', 'float', 'index', 'round', 'trunc',
    'floor', 'ceil', 'bool', 'next', 'fspath', 'aiter', 'hash', 'iter', *_NUMERICS,
    *['i' + name for name in _NUMERICS], *['r' + name for name in _NUMERICS])}
_ALL_MAGICS = _MAGICS | _ASYNC_MAGICS | {f'__{name}__' for name in (
    'get', 'set', 'delete', 'reversed', 'missing', 'reduce', 'reduce_ex', 'getinitargs', 'getnewargs', 'getstate',
    'setstate', 'getformat', 'repr', 'dir', 'subclasses', 'format', 'getnewargs_ex', 'call')} - {'__call__'}
_UNSUPPORTED = {'__getattr__', '__setattr__', '__init__', '__new__', '__prepare__', '__instancecheck__',
                '__subclasscheck__', '__del__'}
_OWN_NAMES = {'return_value', 'side_effect', 'called', 'call_count', 'call_args', 'call_args_list', 'mock_calls',
              'method_calls', '_mock_parent', '_mock_new_parent', '_mock_name', '_mock_new_name', '_mock_sealed',
              '_mock_delegate', '_mock_return_value', '_mock_side_effect', '_mock_wraps', '_mock_methods',
              '_mock_children', '_spec_signature', 'await_count', 'await_args', 'await_args_list'}
_ATTRIBUTE_TYPOS = {'called_once', 'called_with', 'called_once_with', 'has_calls', 'any_call', 'not_called',
                    'has_awaits', 'any_await', 'awaited_with', 'awaited_once_with',
                    'not_awaited'}


class _MagicProxy:
    """A magic method of the class; the mock of it is made when it is first looked up."""

    def __init__(self, name, parent):
        self.name = name
        self.parent = parent

    def create_mock(self):
        parent = self.parent
        name = self.name
        made = parent._get_child_mock(name=name, _new_name=name, _new_parent=parent)
        setattr(parent, name, made)
        _set_default(parent, made, name)
        return made

    def __get__(self, obj, _type=None):
        return self.create_mock()


def _set_default(mock, method, name):
    if name in _RESULTS:
        method.return_value = _RESULTS[name]
    elif name in _DEFAULTS:
        method.return_value = _DEFAULTS[name](mock)
    elif name == '__eq__':
        method.side_effect = lambda other: _compared(mock, mock.__eq__._mock_return_value, other, True)
    elif name == '__ne__':
        method.side_effect = lambda other: _compared(mock, mock.__ne__._mock_return_value, other, False)
    elif name == '__iter__':
        method.side_effect = lambda: _items(mock.__iter__._mock_return_value)
    elif name == '__aiter__':
        method.side_effect = lambda: _AsyncItems(_items(mock.__aiter__._mock_return_value))


def _compared(mock, value, other, same):
    if value is not DEFAULT:
        return value
    if mock is other:
        return same
    return NotImplemented if same or other is not ANY else False


def _items(value):
    return iter([]) if value is DEFAULT else value if hasattr(value, '__next__') else iter(value)


class _AsyncItems:
    def __init__(self, items):
        self._items = items

    def __aiter__(self):
        return self

    async def __anext__(self):
        for item in self._items:
            return item
        raise StopAsyncIteration


class MagicMixin(Base):
    def __init__(self, /, *args, **kwargs):
        self._mock_set_magics(kwargs.get('spec_set', kwargs.get('spec', args[0] if args else None)))
        super().__init__(*args, **kwargs)

    def _mock_set_magics(self, spec):
        names = _MAGICS | _ASYNC_MAGICS
        if spec is not None:
            known = spec if _is_list(spec) else dir(spec)
            names = names.intersection(known)
        kind = type(self)
        for name in _MAGICS | _ASYNC_MAGICS:
            if name in names:
                setattr(kind, name, _MagicProxy(name, self))
        if spec is not None and '__hash__' not in names:
            kind.__hash__ = object.__hash__

    def mock_add_spec(self, spec, spec_set=False):
        self._mock_add_spec(spec, spec_set)
        kind = type(self)
        for name in _MAGICS | _ASYNC_MAGICS:
            if name not in self._mock_methods and name in kind.__dict__:
                delattr(kind, name)


class NonCallableMagicMock(MagicMixin, NonCallableMock):
    pass


class MagicMock(MagicMixin, Mock):
    def reset_mock(self, /, *args, return_value=False, **kwargs):
        if return_value and self._mock_name and _is_magic(self._mock_name):
            default = _RESULTS.get(self._mock_name)
            super().reset_mock(*args, return_value=return_value, **kwargs)
            if default is not None:
                self.return_value = default
        else:
            super().reset_mock(*args, return_value=return_value, **kwargs)


class AsyncMockMixin(Base):
    def __init__(self, /, *args, **kwargs):
        super().__init__(*args, **kwargs)
        own = self.__dict__
        own['_mock_await_count'] = 0
        own['_mock_await_args'] = None
        own['_mock_await_args_list'] = _CallList()

    def _delegated(name):
        def get(self):
            return self.__dict__.get('_mock_' + name)

        def set(self, value):
            self.__dict__['_mock_' + name] = value
        return property(get, set)

    await_count = _delegated('await_count')
    await_args = _delegated('await_args')
    await_args_list = _delegated('await_args_list')
    del _delegated

    # Tells inspect.iscoroutinefunction that calls give coroutines.
    _is_coroutine_mark = True

    async def _execute_mock_call(self, args, kwargs):
        made = _Call((args, kwargs), two=True)
        self.await_count += 1
        self.await_args = made
        self.await_args_list.append(made)
        effect = self.side_effect
        if effect is not None:
            if _is_exception(effect):
                raise effect
            if not callable(effect):
                try:
                    result = next(effect)
                except StopIteration:
                    raise StopAsyncIteration from None
                if _is_exception(result):
                    raise result
            elif _is_async(effect):
                result = await effect(*args, **kwargs)
            else:
                result = effect(*args, **kwargs)
            if result is not DEFAULT:
                return result
        if self._mock_return_value is DEFAULT and self._mock_wraps is not None:
            if _is_async(self._mock_wraps):
                return await self._mock_wraps(*args, **kwargs)
            return self._mock_wraps(*args, **kwargs)
        return self._mock_answer(args, kwargs)

    def assert_awaited(self):
        if self.await_count == 0:
            raise AssertionError(f"Expected {self._mock_name or 'mock'} to have been awaited.")

    def assert_awaited_once(self):
        if self.await_count != 1:
            raise AssertionError(f"Expected {self._mock_name or 'mock'} to have been awaited once. Awaited "
                                 f'{self.await_count} times.')

    def assert_awaited_with(self, /, *args, **kwargs):
        if self.await_args is None:
            expected = _shown(self._mock_name or 'mock', args, kwargs)
            raise AssertionError(f'Expected await: {expected}\nNot awaited')
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        if self._call_matcher(self.await_args) != expected:
            cause = expected if isinstance(expected, Exception) else None
            raise AssertionError(self._failure(args, kwargs, 'await')) from cause

    def assert_awaited_once_with(self, /, *args, **kwargs):
        self.assert_awaited_once()
        return self.assert_awaited_with(*args, **kwargs)

    def assert_any_await(self, /, *args, **kwargs):
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        cause = expected if isinstance(expected, Exception) else None
        actual = [self._call_matcher(each) for each in self.await_args_list]
        if cause or expected not in _AnyComparer(actual):
            raise AssertionError(f"{_shown(self._mock_name or 'mock', args, kwargs)} await not found") from cause

    def assert_has_awaits(self, calls, any_order=False):
        _check_calls(self, calls, any_order, _CallList([self._call_matcher(each) for each in self.await_args_list]),
                     self.await_args_list, True)

    def assert_not_awaited(self):
        if self.await_count != 0:
            raise AssertionError(f"Expected {self._mock_name or 'mock'} to not have been awaited. Awaited "
                                 f'{self.await_count} times.')

    def reset_mock(self, /, *args, **kwargs):
        super().reset_mock(*args, **kwargs)
        self.await_count = 0
        self.await_args = None
        self.await_args_list = _CallList()


class AsyncMagicMixin(MagicMixin):
    pass


class AsyncMock(AsyncMockMixin, AsyncMagicMixin, Mock):
    pass


def _shown(name, args, kwargs):
    parts = [repr(each) for each in args] + [f'{key}={value!r}' for key, value in kwargs.items()]
    return f'{name}({", ".join(parts)})'


class _CallList(list):
    def __contains__(self, value):
        if not isinstance(value, list):
            return list.__contains__(self, value)
        size = len(value)
        return any(self[at:at + size] == value for at in range(len(self) - size + 1))

    def __repr__(self):
        return list.__repr__(list(self))


def _parts(value):
    """(name or None where none is given, args, kwargs) of a call in any of its forms."""
    name, args, kwargs = None, (), {}
    if len(value) == 3:
        name, args, kwargs = value
    elif len(value) == 2:
        first, second = value
        if isinstance(first, str):
            name = first
            if isinstance(second, tuple):
                args = second
            else:
                kwargs = second
        else:
            args, kwargs = first, second
    elif len(value) == 1:
        only, = value
        if isinstance(only, str):
            name = only
        elif isinstance(only, tuple):
            args = only
        else:
            kwargs = only
    return name, args, kwargs


class _Call(tuple):
    def __new__(cls, value=(), name='', parent=None, two=False, from_kall=True):
        found, args, kwargs = _parts(value)
        return tuple.__new__(cls, (args, kwargs) if two else (found if found is not None else name, args, kwargs))

    def __init__(self, value=(), name=None, parent=None, two=False, from_kall=True):
        self._mock_name = name
        self._mock_parent = parent
        self._mock_from_kall = from_kall

    def __eq__(self, other):
        if not isinstance(other, tuple) or len(other) > 3:
            return NotImplemented
        own_name, own_args, own_kwargs = self if len(self) == 3 else ('', *self)
        if getattr(self, '_mock_parent', None) and getattr(other, '_mock_parent', None) \
                and self._mock_parent != other._mock_parent:
            return False
        name, args, kwargs = _parts(other)
        if own_name and (name or '') != own_name or not own_name and name:
            return False
        return (args, kwargs) == (own_args, own_kwargs)

    __ne__ = object.__ne__
    __hash__ = None

    def __call__(self, /, *args, **kwargs):
        if self._mock_name is None:
            return _Call(('', args, kwargs), name='()')
        name = self._mock_name + '()'
        return _Call((self._mock_name, args, kwargs), name=name, parent=self)

    def __getattr__(self, attr):
        if self._mock_name is None:
            return _Call(name=attr, from_kall=False)
        return _Call(name=f'{self._mock_name}.{attr}', parent=self, from_kall=False)

    def __getattribute__(self, attr):
        if attr in ('count', 'index'):
            return self.__getattr__(attr)
        return tuple.__getattribute__(self, attr)

    @property
    def args(self):
        return self[-2]

    @property
    def kwargs(self):
        return self[-1]

    def __repr__(self):
        if not self._mock_from_kall:
            name = self._mock_name or 'call'
            return name if name.startswith('call') else f'call{name}' if name.startswith('()') else f'call.{name}'
        if len(self) == 2:
            return _shown('call', *self)
        name, args, kwargs = self
        name = f'call.{name}' if name and not name.startswith('()') else f'call{name}'
        return _shown(name, args, kwargs)

    def call_list(self):
        made = []
        each = self
        while each is not None:
            if each._mock_from_kall:
                made.append(each)
            each = each._mock_parent
        return _CallList(reversed(made))


call = _Call(from_kall=False)
