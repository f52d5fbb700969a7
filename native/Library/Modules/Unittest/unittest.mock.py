"""Objects that stand in for others, and note how they were used."""

__all__ = ('Mock', 'MagicMock', 'patch', 'sentinel', 'DEFAULT', 'ANY', 'call', 'create_autospec', 'AsyncMock',
           'FILTER_DIR', 'NonCallableMock', 'NonCallableMagicMock', 'mock_open', 'PropertyMock',
           'seal')
__state__ = ('sentinel',)

FILTER_DIR = True


class InvalidSpecError(Exception):
    """A mock was given as the specification of another."""


class _SentinelObject:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f'sentinel.{self.name}'


class _Sentinel:
    def __init__(self):
        self._sentinels = {}

    def __getattr__(self, name):
        if name == '__bases__':
            raise AttributeError
        return self._sentinels.setdefault(name, _SentinelObject(name))


sentinel = _Sentinel()
DEFAULT = sentinel.DEFAULT
_missing = sentinel.MISSING
_deleted = sentinel.DELETED


class _ANY:
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __repr__(self):
        return '<ANY>'

    __hash__ = None


ANY = _ANY()


class Base:
    _mock_return_value = DEFAULT
    _mock_side_effect = None

    def __init__(self, /, *args, **kwargs):
        pass


def _is_async(obj):
    from inspect import iscoroutinefunction
    return iscoroutinefunction(obj) or isinstance(obj, AsyncMock)


def _is_exception(obj):
    return isinstance(obj, BaseException) or isinstance(obj, type) and issubclass(obj, BaseException)


def _is_list(obj):
    return type(obj) in (list, tuple)


def _signature_of(spec, is_instance=False):
    """How calls of what spec describes are bound; None where nothing tells."""
    from inspect import Parameter, signature
    skip = False
    if isinstance(spec, type):
        if is_instance:
            spec = getattr(spec, '__call__', None)
            skip = True
        elif type(spec).__call__ is type.__call__:
            # What a class binds is what its __init__ binds, without self.
            init = spec.__init__
            if init is object.__init__:
                return None
            spec, skip = init, True
    elif not hasattr(spec, '__name__') and hasattr(type(spec), '__call__'):
        spec, skip = type(spec).__call__, True
    try:
        found = signature(spec)
    except (ValueError, TypeError):
        return None
    if skip:
        parameters = list(found.parameters.values())
        if parameters and parameters[0].kind in (Parameter.POSITIONAL_ONLY, Parameter.POSITIONAL_OR_KEYWORD):
            found = found.replace(parameters=parameters[1:])
    return found


class NonCallableMock(Base):
    def __new__(cls, spec=None, wraps=None, name=None, spec_set=None, parent=None, _spec_state=None, _new_name='',
                _new_parent=None, _spec_as_instance=False, _eat_self=None, unsafe=False, **kwargs):
        bases = (cls,)
        model = spec_set if spec_set is not None else spec
        if not issubclass(cls, AsyncMockMixin) and model is not None and not _is_list(model) and _is_async(model):
            bases = (AsyncMockMixin, cls)
        made = type(cls.__name__, bases, {'__doc__': cls.__doc__})
        return object.__new__(made)

    def __init__(self, spec=None, wraps=None, name=None, spec_set=None, parent=None, _spec_state=None, _new_name='',
                 _new_parent=None, _spec_as_instance=False, _eat_self=None, unsafe=False, **kwargs):
        own = self.__dict__
        own['_mock_parent'] = parent
        own['_mock_name'] = name
        own['_mock_new_name'] = _new_name
        own['_mock_new_parent'] = parent if _new_parent is None else _new_parent
        own['_mock_sealed'] = False
        strict = spec_set is not None
        if strict:
            spec = spec_set
        if isinstance(spec, NonCallableMock):
            raise InvalidSpecError(f'Cannot spec a Mock object. [object={spec!r}]')
        self._mock_add_spec(spec, strict, _spec_as_instance, _eat_self)
        own['_mock_children'] = {}
        own['_mock_wraps'] = wraps
        own['_mock_delegate'] = None
        own['_mock_called'] = False
        own['_mock_call_args'] = None
        own['_mock_call_count'] = 0
        own['_mock_call_args_list'] = _CallList()
        own['_mock_mock_calls'] = _CallList()
        own['method_calls'] = _CallList()
        own['_mock_unsafe'] = unsafe
        if kwargs:
            self.configure_mock(**kwargs)

    def _mock_add_spec(self, spec, spec_set, _spec_as_instance=False, _eat_self=False):
        own = self.__dict__
        cls = signature = None
        if spec is not None and not _is_list(spec):
            cls = spec if isinstance(spec, type) else type(spec)
            signature = _signature_of(spec, _spec_as_instance)
            if _eat_self and signature is not None:
                signature = signature.replace(parameters=list(signature.parameters.values())[1:])
        names = None
        if spec is not None:
            names = list(spec) if _is_list(spec) else dir(spec)
            if isinstance(spec, type):
                for base in spec.__mro__:
                    names += [key for key in getattr(base, '__annotations__', ()) if key not in names]
            elif hasattr(type(spec), '__dataclass_fields__'):
                names += type(spec).__dataclass_fields__
        own['_spec_class'] = cls
        own['_spec_set'] = spec_set
        own['_spec_signature'] = signature
        own['_mock_methods'] = names
        own['_spec_object'] = None if spec is None or _is_list(spec) else spec

    def mock_add_spec(self, spec, spec_set=False):
        self._mock_add_spec(spec, spec_set)

    def attach_mock(self, mock, attribute):
        inner = _mock_of(mock)
        inner._mock_parent = inner._mock_new_parent = None
        inner._mock_name = ''
        inner._mock_new_name = None
        setattr(self, attribute, mock)

    def _delegated(name):
        def get(self):
            delegate = self._mock_delegate
            return self.__dict__['_mock_' + name] if delegate is None else getattr(delegate, name)

        def set(self, value):
            if self._mock_delegate is None:
                self.__dict__['_mock_' + name] = value
            else:
                setattr(self._mock_delegate, name, value)
        return property(get, set)

    called = _delegated('called')
    call_count = _delegated('call_count')
    call_args = _delegated('call_args')
    call_args_list = _delegated('call_args_list')
    mock_calls = _delegated('mock_calls')
    del _delegated

    @property
    def return_value(self):
        if self._mock_delegate is not None:
            return self._mock_delegate.return_value
        value = self._mock_return_value
        if value is DEFAULT and self._mock_wraps is None:
            value = self._get_child_mock(_new_parent=self, _new_name='()')
            self.return_value = value
        return value

    @return_value.setter
    def return_value(self, value):
        if self._mock_delegate is not None:
            self._mock_delegate.return_value = value
        else:
            self.__dict__['_mock_return_value'] = value
            _set_parent(self, value, None, '()')

    @property
    def side_effect(self):
        if self._mock_delegate is not None:
            return self._mock_delegate.side_effect
        return self._mock_side_effect

    @side_effect.setter
    def side_effect(self, value):
        if value is not None and not callable(value) and not _is_exception(value) and value is not DEFAULT:
            value = value if hasattr(value, '__next__') else _Effects(value)
        if self._mock_delegate is not None:
            self._mock_delegate.side_effect = value
        else:
            self.__dict__['_mock_side_effect'] = value

    @property
    def __class__(self):
        return type(self) if self._spec_class is None else self._spec_class

    def reset_mock(self, visited=None, *, return_value=False, side_effect=False):
        visited = visited or []
        if id(self) in visited:
            return
        visited.append(id(self))
        self.called = False
        self.call_args = None
        self.call_count = 0
        self.mock_calls = _CallList()
        self.call_args_list = _CallList()
        self.__dict__['method_calls'] = _CallList()
        if return_value:
            self._mock_return_value = DEFAULT
        if side_effect:
            self._mock_side_effect = None
        for child in self._mock_children.values():
            if isinstance(child, NonCallableMock):
                child.reset_mock(visited, return_value=return_value, side_effect=side_effect)
        value = self._mock_return_value
        if isinstance(value, NonCallableMock) and value is not self:
            value.reset_mock(visited)

    def configure_mock(self, /, **kwargs):
        for name, value in sorted(kwargs.items(), key=lambda entry: entry[0].count('.')):
            *path, last = name.split('.')
            target = self
            for each in path:
                target = getattr(target, each)
            setattr(target, last, value)

    def __getattr__(self, name):
        if name in ('_mock_methods', '_mock_children', '_mock_unsafe', '_mock_delegate', '_spec_class'):
            raise AttributeError(name)
        methods = self._mock_methods
        if methods is not None:
            if name not in methods or name in _ALL_MAGICS:
                raise AttributeError(f'Mock object has no attribute {name!r}')
        elif _is_magic(name):
            raise AttributeError(name)
        if not self._mock_unsafe and (not methods or name not in methods):
            if name.startswith(('assert', 'assret', 'asert', 'aseert', 'assrt')) or name in _ATTRIBUTE_TYPOS:
                raise AttributeError(f'{name!r} is not a valid assertion. Use a spec for the mock if {name!r} is '
                                     'meant to be an attribute.')
        children = self._mock_children
        result = children.get(name)
        if result is _deleted:
            raise AttributeError(name)
        if result is None:
            wraps = None if self._mock_wraps is None else getattr(self._mock_wraps, name)
            result = self._get_child_mock(parent=self, name=name, wraps=wraps, _new_name=name, _new_parent=self)
            children[name] = result
        elif isinstance(result, _SpecOf):
            result = create_autospec(result.spec, result.spec_set, result.instance, _parent=result.parent,
                                     _name=result.name)
            children[name] = result
        return result

    def _extract_mock_name(self):
        names = [self._mock_new_name]
        parent = self._mock_new_parent
        last = self
        dot = '' if names == ['()'] else '.'
        while parent is not None:
            last = parent
            names.append(parent._mock_new_name + dot)
            dot = '' if parent._mock_new_name == '()' else '.'
            parent = parent._mock_new_parent
        first = last._mock_name or 'mock'
        if len(names) > 1 and names[1] not in ('()', '().'):
            first += '.'
        names[-1] = first
        return ''.join(reversed(names))

    def __repr__(self):
        name = self._extract_mock_name()
        shown = '' if name in ('mock', 'mock.') else f' name={name!r}'
        spec = ''
        if self._spec_class is not None:
            spec = f' {"spec_set" if self._spec_set else "spec"}={self._spec_class.__name__!r}'
        return f"<{type(self).__name__}{shown}{spec} id='{id(self)}'>"

    def __dir__(self):
        extras = self._mock_methods or []
        own = [name for name in self.__dict__ if not name.startswith('_mock')]
        children = [name for name, child in self._mock_children.items() if child is not _deleted]
        names = dir(type(self))
        if FILTER_DIR:
            names = [name for name in names
                     if not name.startswith('_') or _is_magic(name) and name in type(self).__dict__]
            own = [name for name in own if not name.startswith('_') or _is_magic(name)]
        return sorted({*extras, *names, *own, *children})

    def __setattr__(self, name, value):
        if name in _OWN_NAMES:
            return object.__setattr__(self, name, value)
        if self._spec_set and self._mock_methods is not None and name not in self._mock_methods \
                and name not in self.__dict__:
            raise AttributeError(f"Mock object has no attribute '{name}'")
        if name in _UNSUPPORTED:
            raise AttributeError(f'Attempting to set unsupported magic method {name!r}.')
        if name in _ALL_MAGICS:
            if self._mock_methods is not None and name not in self._mock_methods:
                raise AttributeError(f"Mock object has no attribute '{name}'")
            if isinstance(value, NonCallableMock):
                _set_parent(self, value, None, name)
                setattr(type(self), name, value)
                self._mock_children[name] = value
            else:
                setattr(type(self), name, lambda self, /, *args, **kwargs: value(self, *args, **kwargs))
            return None
        if name == '__class__':
            self.__dict__['_spec_class'] = value
            return None
        if _set_parent(self, value, name, name):
            self._mock_children[name] = value
        if self._mock_sealed and not hasattr(self, name):
            raise AttributeError(f'Cannot set {self._extract_mock_name()}.{name}')
        if isinstance(value, PropertyMock):
            self.__dict__[name] = value
            return None
        return object.__setattr__(self, name, value)

    def __delattr__(self, name):
        if name in _ALL_MAGICS and name in type(self).__dict__:
            delattr(type(self), name)
            if name not in self.__dict__:
                return
        child = self._mock_children.get(name, _missing)
        if name in self.__dict__:
            object.__delattr__(self, name)
        elif child is _deleted:
            raise AttributeError(name)
        if child is not _missing:
            del self._mock_children[name]
        self._mock_children[name] = _deleted

    def _call_signature(self, name):
        """How a call is bound that the mock, or one of its parts, has received."""
        if not name:
            return self._spec_signature
        found = self
        for part in name.replace('()', '').split('.'):
            found = found._mock_children.get(part)
            if not isinstance(found, NonCallableMock):
                return None
        return found._spec_signature

    def _call_matcher(self, made):
        """A form of a call in which positions and keywords compare equal; an error if it does not bind."""
        if isinstance(made, tuple) and len(made) > 2:
            signature = self._call_signature(made[0])
        else:
            signature = self._spec_signature
        if signature is None:
            return made
        name, args, kwargs = made if len(made) == 3 else ('', *made)
        try:
            bound = signature.bind(*args, **kwargs)
        except TypeError as error:
            return error.with_traceback(None)
        return _Call((name, bound.args, bound.kwargs))

    def _calls_repr(self):
        if not self.mock_calls:
            return ''
        return f'\nCalls: {self.mock_calls!r}.'

    def assert_not_called(self):
        if self.call_count != 0:
            raise AssertionError(f"Expected '{self._mock_name or 'mock'}' to not have been called. Called "
                                 f'{self.call_count} times.{self._calls_repr()}')

    def assert_called(self):
        if self.call_count == 0:
            raise AssertionError(f"Expected '{self._mock_name or 'mock'}' to have been called.")

    def assert_called_once(self):
        if self.call_count != 1:
            raise AssertionError(f"Expected '{self._mock_name or 'mock'}' to have been called once. Called "
                                 f'{self.call_count} times.{self._calls_repr()}')

    def _failure(self, args, kwargs, action='call'):
        expected = _shown(self._mock_name or 'mock', args, kwargs)
        made = self.await_args if action == 'await' else self.call_args
        actual = _shown(self._mock_name or 'mock', *made[-2:])
        return f'expected {action} not found.\nExpected: {expected}\n  Actual: {actual}'

    def assert_called_with(self, /, *args, **kwargs):
        if self.call_args is None:
            expected = _shown(self._mock_name or 'mock', args, kwargs)
            raise AssertionError(f'expected call not found.\nExpected: {expected}\n  Actual: not called.')
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        actual = self._call_matcher(self.call_args)
        if actual != expected:
            cause = expected if isinstance(expected, Exception) else None
            raise AssertionError(self._failure(args, kwargs)) from cause

    def assert_called_once_with(self, /, *args, **kwargs):
        if self.call_count != 1:
            raise AssertionError(f"Expected '{self._mock_name or 'mock'}' to be called once. Called "
                                 f'{self.call_count} times.{self._calls_repr()}')
        return self.assert_called_with(*args, **kwargs)

    def assert_has_calls(self, calls, any_order=False):
        _check_calls(self, calls, any_order, _CallList([self._call_matcher(each) for each in self.mock_calls]),
                     self.mock_calls)

    def assert_any_call(self, /, *args, **kwargs):
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        cause = expected if isinstance(expected, Exception) else None
        actual = [self._call_matcher(each) for each in self.call_args_list]
        if cause or expected not in _AnyComparer(actual):
            raise AssertionError(f"{_shown(self._mock_name or 'mock', args, kwargs)} call not found") from cause

    def _get_child_mock(self, /, **kwargs):
        if self._mock_sealed:
            where = f'.{kwargs["name"]}' if 'name' in kwargs else '()'
            raise AttributeError(self._extract_mock_name() + where)
        kind = type(self)
        name = kwargs.get('_new_name')
        spec = self.__dict__.get('_spec_object')
        if name in ('__aenter__', '__aexit__', '__anext__'):
            return AsyncMock(**kwargs)
        if name and name != '()' and spec is not None and _is_async(getattr(spec, name, None)):
            return AsyncMock(**kwargs)
        if issubclass(kind, AsyncMockMixin):
            if issubclass(kind, AsyncMock) and name not in ('return_value', '()'):
                return AsyncMock(**kwargs)
            return MagicMock(**kwargs)
        if not issubclass(kind, CallableMixin):
            return MagicMock(**kwargs) if issubclass(kind, NonCallableMagicMock) else Mock(**kwargs)
        return kind.__mro__[1](**kwargs)
