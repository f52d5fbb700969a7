

def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False, annotation_format=1):
    if not callable(obj):
        raise TypeError(f'{obj!r} is not a callable object')

    def again(other):
        return signature(other, follow_wrapped=follow_wrapped, globals=globals, locals=locals, eval_str=eval_str,
                         annotation_format=annotation_format)

    if isinstance(obj, MethodType) and _signature_text(obj) is None:
        return _without_first(again(obj.__func__))
    if follow_wrapped:
        obj = unwrap(obj, stop=_has_signature)
        if isinstance(obj, MethodType):
            return again(obj)
    given = getattr(obj, '__signature__', None)
    if given is not None and not isinstance(obj, type) or isinstance(given, Signature):
        if not isinstance(given, Signature):
            given = given() if callable(given) else given
        if isinstance(given, str):
            return _of_text(given, False)
        if not isinstance(given, Signature):
            raise TypeError(f'unexpected object {given!r} in __signature__ attribute')
        return given
    method = getattr(obj, '__partialmethod__', None)
    if method is not None:
        from functools import partialmethod
        if isinstance(method, partialmethod):
            return _of_partialmethod(again(method.func), method)
    if isinstance(obj, FunctionType):
        return _of_function(obj, globals, locals, eval_str, annotation_format)
    text = _signature_text(obj)
    if text is not None:
        return _of_text(text, _takes_self(obj))
    if hasattr(obj, 'func') and hasattr(obj, 'keywords') and hasattr(obj, 'args'):
        return _of_partial(again(obj.func), obj)
    if isinstance(obj, type):
        return _of_class(obj, again)
    call = getattr(type(obj), '__call__', None)
    if call is not None:
        text = getattr(obj, '__text_signature__', None)
        if isinstance(text, str):
            return _of_text(text, False)
        return _without_first(again(call))
    raise ValueError(f'callable {obj!r} is not supported by signature')


def _has_signature(obj):
    return hasattr(obj, '__signature__') or isinstance(obj, MethodType)


def _of_class(cls, again):
    meta_call = _defined(type(cls), '__call__')
    if meta_call is not None:
        return _without_first(again(meta_call))
    new = _defined(cls, '__new__')
    init = _defined(cls, '__init__')
    if init is not None and (new is None or _depth(cls, '__init__') <= _depth(cls, '__new__')):
        return _without_first(again(init))
    if new is not None:
        return _without_first(again(new.__func__ if isinstance(new, staticmethod) else new))
    for base in cls.__mro__[:-1]:
        text = _signature_text(base)
        if text is not None:
            return _of_text(text, False)
    if type not in cls.__mro__:
        return Signature()
    raise ValueError(f'no signature found for builtin {cls!r}')


def _defined(cls, name):
    for base in cls.__mro__:
        if base.__module__ != 'builtins' and name in base.__dict__:
            return base.__dict__[name]
    return None


def _depth(cls, name):
    for depth, base in enumerate(cls.__mro__):
        if name in base.__dict__:
            return depth
    return 1 << 20


def _without_first(found):
    parameters = list(found._parameters.values())
    if not parameters or parameters[0]._kind in (3, 4):
        raise ValueError('invalid method signature')
    if parameters[0]._kind != 2:
        parameters = parameters[1:]
    return Signature(parameters, return_annotation=found._return_annotation, __validate_parameters__=False)


def _of_function(func, globals, locals, eval_str, annotation_format):
    code = func.__code__
    names = code.co_varnames
    positional = code.co_argcount
    annotations = get_annotations(func, globals=globals, locals=locals, eval_str=eval_str, format=annotation_format)
    defaults = func.__defaults__ or ()
    first = positional - len(defaults)
    parameters = []
    for index in range(positional):
        kind = _POSITIONAL_ONLY if index < code.co_posonlyargcount else _POSITIONAL_OR_KEYWORD
        parameters.append(_made(names[index], kind, annotations,
                                defaults[index - first] if index >= first else _empty))
    at = positional + code.co_kwonlyargcount
    if code.co_flags & CO_VARARGS:
        parameters.append(_made(names[at], _VAR_POSITIONAL, annotations, _empty))
        at += 1
    named = func.__kwdefaults__ or {}
    for name in names[positional:positional + code.co_kwonlyargcount]:
        parameters.append(_made(name, _KEYWORD_ONLY, annotations, named.get(name, _empty)))
    if code.co_flags & CO_VARKEYWORDS:
        parameters.append(_made(names[at], _VAR_KEYWORD, annotations, _empty))
    return Signature(parameters, return_annotation=annotations.get('return', _empty), __validate_parameters__=False)


def _made(name, kind, annotations, default):
    made = object.__new__(Parameter)
    made._name = name
    made._kind = kind
    made._default = default
    made._annotation = annotations.get(name, _empty)
    return made


class _Shown:
    """A default that is known by its text alone."""

    def __init__(self, text):
        self.text = text

    def __repr__(self):
        return self.text


def _default_of(text):
    known = {'None': None, 'True': True, 'False': False, '()': (), "''": '', "' '": ' ', '<unrepresentable>': _empty}
    if text in known:
        return known[text]
    try:
        return int(text)
    except ValueError:
        pass
    try:
        return float(text)
    except ValueError:
        pass
    if len(text) > 1 and text[0] == text[-1] and text[0] in '\'"' and '\\' not in text:
        return text[1:-1]
    return _Shown(text)


def _of_text(text, takes_self):
    parts = []
    depth = 0
    part = ''
    for char in text[1:text.rindex(')')]:
        if char == ',' and depth == 0:
            parts.append(part.strip())
            part = ''
            continue
        depth += char in '([' and 1 or char in ')]' and -1 or 0
        part += char
    if part.strip():
        parts.append(part.strip())
    parameters = []
    kind = _POSITIONAL_OR_KEYWORD
    for part in parts:
        if part == '/':
            parameters = [each.replace(kind=_POSITIONAL_ONLY) for each in parameters]
            continue
        if part == '*':
            kind = _KEYWORD_ONLY
            continue
        name, equals, default = part.partition('=')
        name = name.partition(':')[0].strip()
        if name.startswith('**'):
            parameters.append(Parameter(name[2:], _VAR_KEYWORD))
        elif name.startswith('*'):
            parameters.append(Parameter(name[1:], _VAR_POSITIONAL))
            kind = _KEYWORD_ONLY
        else:
            parameters.append(Parameter(name, kind, default=_default_of(default.strip()) if equals else _empty))
    if takes_self:
        only = _POSITIONAL_ONLY if not parameters or parameters[0]._kind in (0, 2, 3) else _POSITIONAL_OR_KEYWORD
        parameters.insert(0, Parameter('self', _POSITIONAL_ONLY if only == 0 else only))
    return Signature(parameters, __validate_parameters__=False)


def _of_partial(found, partial, before=()):
    """What is left to give of a function whose arguments are given in part."""
    from functools import Placeholder
    keywords = partial.keywords or {}
    try:
        bound = found.bind_partial(*before, *(partial.args or ()), **keywords).arguments
    except TypeError as error:
        raise ValueError(f'partial object {partial!r} has incorrect arguments') from error
    first, named = [], []
    has_name = has_place = False
    for name, parameter in found._parameters.items():
        kind = int(parameter._kind)
        is_bound = name in bound
        if is_bound and kind < 2 and name not in keywords:
            if bound[name] is Placeholder:
                has_place = True
                first.append(parameter.replace(kind=_POSITIONAL_ONLY, default=_empty))
            continue
        if is_bound and kind in (1, 3):
            has_name = has_name or kind == 1
            parameter = parameter.replace(default=bound[name])
        if not has_name:
            first.append(parameter)
        elif kind == 1:
            named.append(parameter.replace(kind=_KEYWORD_ONLY))
        elif kind != 2:
            named.append(parameter)
    if has_place:
        # What stands before a place that is to be filled can only be given by its position.
        last = max([index for index, each in enumerate(first) if each._kind == 0])
        first = [each.replace(kind=_POSITIONAL_ONLY) if index < last and each._kind == 1 else each
                 for index, each in enumerate(first)]
    return Signature(first + named, return_annotation=found._return_annotation, __validate_parameters__=False)


def _of_partialmethod(found, method):
    left = _of_partial(found, method, (None,))
    first = next(iter(found._parameters.values()))
    return left if first._kind == 2 else left.replace(parameters=(first, *left._parameters.values()))


class FullArgSpec(tuple):
    _fields = ('args', 'varargs', 'varkw', 'defaults', 'kwonlyargs', 'kwonlydefaults', 'annotations')

    def __new__(cls, *values):
        return tuple.__new__(cls, values)

    def __getattr__(self, name):
        try:
            return self[FullArgSpec._fields.index(name)]
        except ValueError:
            raise AttributeError(name) from None

    def __repr__(self):
        return f'FullArgSpec({", ".join([f"{name}={value!r}" for name, value in zip(self._fields, self)])})'


def getfullargspec(func):
    try:
        found = signature(func.__func__ if ismethod(func) else func, follow_wrapped=False)
    except Exception as error:
        raise TypeError('unsupported callable') from error
    args, named, defaults, named_defaults, annotations = [], [], [], {}, {}
    varargs = varkw = None
    if found._return_annotation is not _empty:
        annotations['return'] = found._return_annotation
    for name, parameter in found._parameters.items():
        kind = parameter._kind
        if kind == 2:
            varargs = name
        elif kind == 4:
            varkw = name
        elif kind == 3:
            named.append(name)
            if parameter._default is not _empty:
                named_defaults[name] = parameter._default
        else:
            args.append(name)
            if parameter._default is not _empty:
                defaults.append(parameter._default)
        if parameter._annotation is not _empty:
            annotations[name] = parameter._annotation
    return FullArgSpec(args, varargs, varkw, tuple(defaults) or None, named, named_defaults or None, annotations)
