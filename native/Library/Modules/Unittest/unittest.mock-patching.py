from sys import _Main



def _importer(target):
    from doctest import _program
    first, *rest = target.split('.')
    if first == '__main__':
        found = _Main(_program())
    elif target == 'builtins':
        return _Builtins(_program())
    else:
        found = _module(first)
    path = first
    for part in rest:
        path += '.' + part
        try:
            found = getattr(found, part)
        except AttributeError:
            found = _module(path)
    return found


class _Builtins(_Main):
    """What a program finds when it defines no such name itself: patched for the program only."""
    __slots__ = ()

    def __getattr__(self, name):
        return _builtins() if name == '__dict__' else self._names.get(name) or _builtins()[name]

    def __setattr__(self, name, value):
        if value is _builtins().get(name):
            self._names.pop(name, None)
        else:
            self._names[name] = value


def _split_target(target):
    if not isinstance(target, str):
        raise TypeError(f'Need a valid target to patch. You supplied: {target!r}')
    path, dot, name = target.rpartition('.')
    if not dot:
        raise TypeError(f'Need a valid target to patch. You supplied: {target!r}')
    return lambda: _importer(path), name


class _patch:
    attribute_name = None
    _active_patches = []

    def __init__(self, getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, *, unsafe=False):
        if new_callable is not None:
            if new is not DEFAULT:
                raise ValueError("Cannot use 'new' and 'new_callable' together")
            if autospec is not None:
                raise ValueError("Cannot use 'autospec' and 'new_callable' together")
        if not unsafe:
            for typo in ('autospect', 'auto_spec', 'set_spec'):
                if typo in kwargs:
                    raise RuntimeError(f'{typo!r} might be a typo; use unsafe=True if this is intended')
        for name, value in ('spec', spec), ('spec_set', spec_set):
            if isinstance(value, NonCallableMock):
                raise InvalidSpecError(f'Cannot spec attr {attribute!r} as the {name} '
                                       f'{"has" if name == "spec" else "target has"} already been mocked out. '
                                       f'[{name}={value!r}]')
        self.getter = getter
        self.attribute = attribute
        self.new = new
        self.new_callable = new_callable
        self.spec = spec
        self.create = create
        self.has_local = False
        self.spec_set = spec_set
        self.autospec = autospec
        self.kwargs = kwargs
        self.additional_patchers = []
        self.is_started = False

    def copy(self):
        made = _patch(self.getter, self.attribute, self.new, self.spec, self.create, self.spec_set, self.autospec,
                      self.new_callable, self.kwargs)
        made.attribute_name = self.attribute_name
        made.additional_patchers = [each.copy() for each in self.additional_patchers]
        return made

    def __call__(self, func):
        if isinstance(func, type):
            for name in dir(func):
                if name.startswith(patch.TEST_PREFIX) and callable(getattr(func, name)):
                    setattr(func, name, self.copy()(getattr(func, name)))
            return func
        if hasattr(func, 'patchings'):
            func.patchings.append(self)
            return func
        return _patched(func, self)

    def get_original(self):
        target = self.getter()
        name = self.attribute
        original = DEFAULT
        local = False
        if name in getattr(target, '__dict__', ()):
            original = target.__dict__[name]
            local = True
        else:
            original = getattr(target, name, DEFAULT)
        if name in _builtins() and hasattr(target, '__name__') and type(target) is type(_sys()) \
                or isinstance(target, _Main) and name in _builtins():
            self.create = True
        if not self.create and original is DEFAULT:
            raise AttributeError(f'{target} does not have the attribute {name!r}')
        return original, local

    def __enter__(self):
        if self.is_started:
            raise RuntimeError('Patch is already started')
        new, spec, spec_set, autospec, kwargs = self.new, self.spec, self.spec_set, self.autospec, self.kwargs
        if spec is False:
            spec = None
        if spec_set is False:
            spec_set = None
        if autospec is False:
            autospec = None
        if spec is not None and autospec is not None:
            raise TypeError("Can't specify spec and autospec")
        if (spec is not None or autospec is not None) and spec_set not in (True, None):
            raise TypeError("Can't provide explicit spec_set *and* spec or autospec")
        self.target = self.getter()
        original, local = self.get_original()
        if new is DEFAULT and autospec is None:
            if spec is True:
                spec = original
                if spec_set is True:
                    spec_set, spec = original, None
            elif spec is not None:
                if spec_set is True:
                    spec_set, spec = spec, None
            elif spec_set is True:
                spec_set = original
            if (spec is not None or spec_set is not None) and original is DEFAULT:
                raise TypeError("Can't use 'spec' with create=True")
            options = {}
            if spec is not None:
                options['spec'] = spec
            if spec_set is not None:
                options['spec_set'] = spec_set
            model = spec if spec is not None else spec_set
            kind = MagicMock
            if self.new_callable is not None:
                kind = self.new_callable
            elif model is None and _is_async(original):
                kind = AsyncMock
            elif model is not None and not _is_list(model) and _is_async(model):
                kind = AsyncMock
            elif model is not None and not (callable(model) if not _is_list(model) else '__call__' in model):
                kind = NonCallableMagicMock
            if isinstance(kind, type) and issubclass(kind, NonCallableMock) and self.attribute:
                options['name'] = self.attribute
            options.update(kwargs)
            new = kind(**options)
            if isinstance(new, NonCallableMock) and isinstance(model, type):
                options.pop('name', None)
                if not isinstance(new, NonCallableMagicMock) and 'return_value' not in kwargs:
                    calls = '__call__' in dir(model) and any('__call__' in base.__dict__ for base in model.__mro__)
                    new.return_value = (kind if calls else NonCallableMagicMock)(
                        _new_parent=new, _new_name='()', _spec_as_instance=True, **options)
        elif autospec is not None:
            if new is not DEFAULT:
                raise TypeError("autospec creates the mock for you. Can't specify autospec and new.")
            if original is DEFAULT:
                raise TypeError("Can't use 'autospec' with create=True")
            if autospec is True:
                autospec = original
            if isinstance(autospec, NonCallableMock):
                raise InvalidSpecError(f'Cannot autospec attr {self.attribute!r} as the patch target has already '
                                       f'been mocked out. [target={self.target!r}, attr={autospec!r}]')
            new = create_autospec(autospec, spec_set=bool(spec_set), _name=None, **kwargs)
            inner = _mock_of(new)
            inner._mock_name = self.attribute
        elif kwargs:
            raise TypeError("Can't pass kwargs to a mock we aren't creating")
        self.temp_original = original
        self.is_local = local
        self.is_started = True
        made = new
        entered = []
        try:
            setattr(self.target, self.attribute, new)
            self._entered = entered
            if self.attribute_name is not None:
                made = {}
                if self.new is DEFAULT:
                    made[self.attribute_name] = new
                for other in self.additional_patchers:
                    value = other.__enter__()
                    entered.append(other)
                    if other.new is DEFAULT:
                        made.update(value)
            return made
        except BaseException as error:
            self.__exit__(type(error), error, error.__traceback__)
            raise

    def __exit__(self, *exc_info):
        if not self.is_started:
            return
        for other in reversed(self._entered):
            other.__exit__(*exc_info)
        if self.is_local and self.temp_original is not DEFAULT:
            setattr(self.target, self.attribute, self.temp_original)
        else:
            delattr(self.target, self.attribute)
            if not self.create and not hasattr(self.target, self.attribute):
                setattr(self.target, self.attribute, self.temp_original)
        self.is_started = False
        del self.target, self.temp_original, self.is_local

    def start(self):
        result = self.__enter__()
        _active.append(self)
        return result

    def stop(self):
        if self not in _active:
            return None
        _active.remove(self)
        return self.__exit__(None, None, None)


_active = _patch._active_patches


def _sys():
    import sys
    return sys


def _builtins():
    import builtins
    return builtins.__dict__


def _patched(func, first):
    from contextlib import ExitStack
    from functools import wraps

    def prepared(stack, args, kwargs):
        extra = []
        for each in patched.patchings:
            value = stack.enter_context(each)
            if each.attribute_name is not None:
                kwargs = {**kwargs, **value}
            elif each.new is DEFAULT:
                extra.append(value)
        return (*args, *extra), kwargs

    if _is_async(func):
        @wraps(func)
        async def patched(*args, **kwargs):
            with ExitStack() as stack:
                args, kwargs = prepared(stack, args, kwargs)
                return await func(*args, **kwargs)
    else:
        @wraps(func)
        def patched(*args, **kwargs):
            with ExitStack() as stack:
                args, kwargs = prepared(stack, args, kwargs)
                return func(*args, **kwargs)
    patched.patchings = [first]
    return patched


def patch(target, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *,
          unsafe=False, **kwargs):
    getter, attribute = _split_target(target)
    return _patch(getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, unsafe=unsafe)


def _patch_object(target, attribute, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None,
                  new_callable=None, *, unsafe=False, **kwargs):
    if type(target) is str:
        raise TypeError(f'{target!r} must be the actual object to be patched, not a str')
    return _patch(lambda: target, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs,
                  unsafe=unsafe)


def _patch_multiple(target, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **kwargs):
    getter = (lambda: _importer(target)) if type(target) is str else (lambda: target)
    if not kwargs:
        raise ValueError('Must supply at least one keyword argument with patch.multiple')
    made = []
    for attribute, new in kwargs.items():
        each = _patch(getter, attribute, new, spec, create, spec_set, autospec, new_callable, {})
        each.attribute_name = attribute
        made.append(each)
    made[0].additional_patchers = made[1:]
    return made[0]


class _patch_dict:
    def __init__(self, in_dict, values=(), clear=False, **kwargs):
        self.in_dict = in_dict
        self.values = dict(values)
        self.values.update(kwargs)
        self.clear = clear
        self._original = None

    def __call__(self, f):
        if isinstance(f, type):
            for name in dir(f):
                if name.startswith(patch.TEST_PREFIX) and callable(getattr(f, name)):
                    setattr(f, name, _patch_dict(self.in_dict, self.values, self.clear)(getattr(f, name)))
            return f
        from functools import wraps
        if _is_async(f):
            @wraps(f)
            async def inner(*args, **kwargs):
                with self:
                    return await f(*args, **kwargs)
        else:
            @wraps(f)
            def inner(*args, **kwargs):
                with self:
                    return f(*args, **kwargs)
        return inner

    def __enter__(self):
        if isinstance(self.in_dict, str):
            self.in_dict = _importer(self.in_dict)
        target = self.in_dict
        try:
            self._original = target.copy()
        except AttributeError:
            self._original = {key: target[key] for key in target}
        if self.clear:
            _clear(target)
        try:
            target.update(self.values)
        except AttributeError:
            for key in self.values:
                target[key] = self.values[key]
        return target

    def __exit__(self, *args):
        if self._original is not None:
            target = self.in_dict
            _clear(target)
            try:
                target.update(self._original)
            except AttributeError:
                for key in self._original:
                    target[key] = self._original[key]
            self._original = None
        return False

    def start(self):
        result = self.__enter__()
        _active.append(self)
        return result

    def stop(self):
        if self not in _active:
            return None
        _active.remove(self)
        return self.__exit__(None, None, None)


def _clear(target):
    try:
        target.clear()
    except AttributeError:
        for key in list(target):
            del target[key]


def _patch_stopall():
    for each in reversed(_active[:]):
        each.stop()


patch.object = _patch_object
patch.dict = _patch_dict
patch.multiple = _patch_multiple
patch.stopall = _patch_stopall
patch.TEST_PREFIX = 'test'


def mock_open(mock=None, read_data=''):
    from io import BytesIO, StringIO
    kind = StringIO if isinstance(read_data, str) else BytesIO
    state = {'stream': kind(read_data)}

    def lines():
        yield from state['stream']

    def next_line():
        for line in state['stream']:
            return line
        raise StopIteration

    def fresh(*args, **kwargs):
        state['stream'] = kind(read_data)
        return DEFAULT

    if mock is None:
        mock = MagicMock(name='open', spec=open)
    handle = MagicMock(spec=['__enter__', '__exit__', '__iter__', '__next__', 'close', 'closed', 'detach', 'fileno',
                             'flush', 'isatty', 'read', 'readable', 'readline', 'readlines', 'seek', 'seekable',
                             'tell', 'truncate', 'writable', 'write', 'writelines', 'mode', 'name', 'encoding',
                             'errors', 'newlines', 'buffer', 'line_buffering', 'write_through', 'reconfigure'])
    handle.__enter__.return_value = handle
    handle.__exit__.return_value = None
    for name in 'write', 'read', 'readline', 'readlines':
        getattr(handle, name).return_value = None

    def reader(name):
        def read(*args, **kwargs):
            method = getattr(handle, name)
            if method._mock_return_value is not None:
                return method.return_value
            return getattr(state['stream'], name)(*args, **kwargs)
        return read

    for name in 'read', 'readline', 'readlines':
        getattr(handle, name).side_effect = reader(name)
    handle.__iter__.side_effect = lines
    handle.__next__.side_effect = next_line
    mock.side_effect = fresh
    mock.return_value = handle
    return mock


def seal(mock):
    mock._mock_sealed = True
    for name in dir(mock):
        child = mock._mock_children.get(name)
        if isinstance(child, NonCallableMock) and child._mock_new_parent is mock and not child._mock_sealed:
            seal(child)
    value = mock._mock_return_value
    if isinstance(value, NonCallableMock) and value._mock_new_parent is mock and not value._mock_sealed:
        seal(value)
