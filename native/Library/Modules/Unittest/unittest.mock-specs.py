

class _SpecOf:
    def __init__(self, spec, spec_set=False, parent=None, name=None, ids=None, instance=False):
        self.spec = spec
        self.spec_set = spec_set
        self.parent = parent
        self.name = name
        self.instance = instance


def create_autospec(spec, spec_set=False, instance=False, _parent=None, _name=None, *, unsafe=False, **kwargs):
    if _is_list(spec):
        spec = type(spec)
    is_type = isinstance(spec, type)
    if isinstance(spec, NonCallableMock):
        raise InvalidSpecError(f'Cannot autospec a Mock object. [object={spec!r}]')
    options = {'spec_set' if spec_set else 'spec': spec} if spec is not None else {}
    if instance and not is_type and kwargs.get('instance'):
        raise RuntimeError('Instance can not be True when create_autospec is mocking an async function')
    is_function = type(spec) in (_function, type(''.join), type(len), type(NonCallableMock().reset_mock))
    kind = MagicMock
    if is_function:
        kind = AsyncMock if _is_async(spec) else MagicMock
    elif spec is None:
        options = {}
    elif is_type and instance and not hasattr(spec, '__call__'):
        kind = NonCallableMagicMock
    elif not callable(spec):
        kind = NonCallableMagicMock
    elif is_type and instance and '__call__' not in {key for base in spec.__mro__ for key in base.__dict__}:
        kind = NonCallableMagicMock
    made = kind(parent=_parent, _new_parent=_parent, _new_name=_name or '', name=_name, unsafe=unsafe,
                _spec_as_instance=instance, **options, **kwargs)
    signature = _signature_of(spec, instance)
    if _parent is not None and is_function and isinstance(_parent._spec_object, type) \
            and not isinstance(_parent._spec_object.__dict__.get(_name), (staticmethod, classmethod)) \
            and signature is not None:
        signature = signature.replace(parameters=list(signature.parameters.values())[1:])
    own = made.__dict__
    own['_spec_signature'] = signature
    own['_checks'] = True
    shown = made
    if is_function and _parent is None:
        shown = _as_function(made, spec)
    if is_type and not instance and 'return_value' not in kwargs:
        made.return_value = create_autospec(spec, spec_set, instance=True, _name='()', _parent=made)
        made.return_value._mock_name = None
    for entry in dir(spec):
        if _is_magic(entry) or is_function:
            continue
        try:
            original = getattr(spec, entry)
        except AttributeError:
            continue
        if type(original) in (_function, type(''.join), type(len), type(made.reset_mock)) or callable(original):
            child = _child_spec(spec, made, entry, original)
            made._mock_children[entry] = child
        elif not isinstance(original, property):
            made._mock_children[entry] = _SpecOf(original, spec_set, made, entry, instance=True)
    return shown


def _child_spec(spec, parent, name, original):
    if isinstance(original, type):
        return _SpecOf(original, False, parent, name)
    kind = AsyncMock if _is_async(original) else MagicMock
    child = kind(parent=parent, name=name, _new_name=name, _new_parent=parent, spec=original)
    signature = _signature_of(original)
    plain = next((base.__dict__[name] for base in spec.__mro__ if name in base.__dict__), None) \
        if isinstance(spec, type) else None
    if type(plain) is _function and signature is not None:
        signature = signature.replace(parameters=list(signature.parameters.values())[1:])
    child.__dict__['_spec_signature'] = signature
    child.__dict__['_checks'] = True
    return child


def _as_function(mock, spec):
    """A function that passes its calls on to a mock, and carries what mocks have."""
    if _is_async(spec):
        async def made(*args, **kwargs):
            return await mock(*args, **kwargs)
    else:
        def made(*args, **kwargs):
            return mock(*args, **kwargs)
    made.__name__ = made.__qualname__ = getattr(spec, '__name__', 'funcopy')
    made.__doc__ = getattr(spec, '__doc__', None)
    made.__module__ = getattr(spec, '__module__', None)
    made.mock = mock
    for name in ('assert_called_with', 'assert_called_once_with', 'assert_called', 'assert_called_once',
                 'assert_not_called', 'assert_any_call', 'assert_has_calls', 'reset_mock', 'configure_mock',
                 'attach_mock', 'assert_awaited', 'assert_awaited_once', 'assert_awaited_with',
                 'assert_awaited_once_with', 'assert_any_await', 'assert_has_awaits', 'assert_not_awaited'):
        if hasattr(type(mock), name):
            setattr(made, name, getattr(mock, name))
    made.called = False
    made.call_count = 0
    made.call_args = None
    made.call_args_list = _CallList()
    made.method_calls = _CallList()
    made.mock_calls = _CallList()
    made.return_value = mock.return_value
    made.side_effect = mock.side_effect
    made._mock_children = mock._mock_children
    mock._mock_delegate = made
    return made
