

class _empty:
    """Marks what is absent."""


class _ParameterKind(int):
    def __new__(cls, value, name, description):
        made = int.__new__(cls, value)
        made.name = name
        made.value = value
        made.description = description
        return made

    def __str__(self):
        return self.name

    def __repr__(self):
        return f'<_ParameterKind.{self.name}: {int(self)}>'


_POSITIONAL_ONLY = _ParameterKind(0, 'POSITIONAL_ONLY', 'positional-only')
_POSITIONAL_OR_KEYWORD = _ParameterKind(1, 'POSITIONAL_OR_KEYWORD', 'positional or keyword')
_VAR_POSITIONAL = _ParameterKind(2, 'VAR_POSITIONAL', 'variadic positional')
_KEYWORD_ONLY = _ParameterKind(3, 'KEYWORD_ONLY', 'keyword-only')
_VAR_KEYWORD = _ParameterKind(4, 'VAR_KEYWORD', 'variadic keyword')
_KINDS = (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_POSITIONAL, _KEYWORD_ONLY, _VAR_KEYWORD)


def formatannotation(annotation, base_module=None, *, quote_annotation_strings=True):
    if not quote_annotation_strings and isinstance(annotation, str):
        return annotation
    shown = repr(annotation)
    if getattr(annotation, '__module__', None) == 'typing' or shown.startswith('typing.'):
        return shown.replace('typing.', '')
    if isinstance(annotation, GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ in ('builtins', base_module):
            return annotation.__qualname__
        return f'{annotation.__module__}.{annotation.__qualname__}'
    return repr(annotation)


class Parameter:
    __slots__ = ('_name', '_kind', '_default', '_annotation')

    POSITIONAL_ONLY = _POSITIONAL_ONLY
    POSITIONAL_OR_KEYWORD = _POSITIONAL_OR_KEYWORD
    VAR_POSITIONAL = _VAR_POSITIONAL
    KEYWORD_ONLY = _KEYWORD_ONLY
    VAR_KEYWORD = _VAR_KEYWORD
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        if kind not in (0, 1, 2, 3, 4):
            raise ValueError(f'value {kind!r} is not a valid Parameter.kind')
        kind = _KINDS[kind]
        if default is not _empty and kind in (2, 4):
            raise ValueError(f'{kind.description} parameters cannot have default values')
        if name is _empty:
            raise ValueError('name is a required attribute for Parameter')
        if not isinstance(name, str):
            raise TypeError(f'name must be a str, not a {type(name).__name__}')
        from keyword import iskeyword
        if not name.isidentifier() or kind != 0 and iskeyword(name):
            raise ValueError(f'{name!r} is not a valid parameter name')
        self._name = name
        self._kind = kind
        self._default = default
        self._annotation = annotation

    @property
    def name(self):
        return self._name

    @property
    def kind(self):
        return self._kind

    @property
    def default(self):
        return self._default

    @property
    def annotation(self):
        return self._annotation

    def replace(self, *, name=_missing, kind=_missing, annotation=_missing, default=_missing):
        return type(self)(self._name if name is _missing else name, self._kind if kind is _missing else kind,
                          default=self._default if default is _missing else default,
                          annotation=self._annotation if annotation is _missing else annotation)

    __replace__ = replace

    def _format(self, quote=True):
        text = self._name
        if self._annotation is not _empty:
            text += ': ' + formatannotation(self._annotation, quote_annotation_strings=quote)
        if self._default is not _empty:
            text += f' = {self._default!r}' if self._annotation is not _empty else f'={self._default!r}'
        return {2: '*', 4: '**'}.get(int(self._kind), '') + text

    def __str__(self):
        return self._format()

    def __repr__(self):
        return f'<{type(self).__name__} "{self}">'

    def __hash__(self):
        return hash((self._name, self._kind, self._annotation, self._default))

    def __eq__(self, other):
        if not isinstance(other, Parameter):
            return NotImplemented
        return (self._name, self._kind, self._default, self._annotation) == \
            (other._name, other._kind, other._default, other._annotation)


class BoundArguments:
    __slots__ = ('arguments', '_signature')

    def __init__(self, signature, arguments):
        self.arguments = arguments
        self._signature = signature

    @property
    def signature(self):
        return self._signature

    @property
    def args(self):
        found = []
        for name, parameter in self._signature._parameters.items():
            if parameter._kind in (3, 4) or name not in self.arguments:
                break
            if parameter._kind == 2:
                found.extend(self.arguments[name])
            else:
                found.append(self.arguments[name])
        return tuple(found)

    @property
    def kwargs(self):
        found = {}
        started = False
        for name, parameter in self._signature._parameters.items():
            if not started:
                if parameter._kind in (3, 4):
                    started = True
                elif name not in self.arguments:
                    started = True
                    continue
            if not started or name not in self.arguments:
                continue
            if parameter._kind == 4:
                found.update(self.arguments[name])
            else:
                found[name] = self.arguments[name]
        return found

    def apply_defaults(self):
        made = {}
        for name, parameter in self._signature._parameters.items():
            if name in self.arguments:
                made[name] = self.arguments[name]
            elif parameter._default is not _empty:
                made[name] = parameter._default
            elif parameter._kind == 2:
                made[name] = ()
            elif parameter._kind == 4:
                made[name] = {}
        self.arguments = made

    def __eq__(self, other):
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self._signature == other._signature and self.arguments == other.arguments

    __hash__ = None

    def __repr__(self):
        return f'<BoundArguments ({", ".join([f"{name}={value!r}" for name, value in self.arguments.items()])})>'


class Signature:
    __slots__ = ('_return_annotation', '_parameters')

    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty, __validate_parameters__=True):
        made = OrderedDict()
        last = 0
        has_default = False
        for parameter in parameters or ():
            kind = parameter._kind
            if __validate_parameters__:
                if kind < last:
                    raise ValueError(f'wrong parameter order: {_KINDS[last].description} parameter before '
                                     f'{kind.description} parameter')
                last = int(kind)
                if kind in (0, 1):
                    if parameter._default is not _empty:
                        has_default = True
                    elif has_default:
                        raise ValueError('non-default argument follows default argument')
                if parameter._name in made:
                    raise ValueError(f'duplicate parameter name: {parameter._name!r}')
            made[parameter._name] = parameter
        self._parameters = MappingProxyType(made)
        self._return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False, annotation_format=1):
        made = signature(obj, follow_wrapped=follow_wrapped, globals=globals, locals=locals, eval_str=eval_str,
                         annotation_format=annotation_format)
        return made if type(made) is cls else cls(made.parameters.values(), return_annotation=made.return_annotation)

    @property
    def parameters(self):
        return self._parameters

    @property
    def return_annotation(self):
        return self._return_annotation

    def replace(self, *, parameters=_missing, return_annotation=_missing):
        return type(self)(self._parameters.values() if parameters is _missing else parameters,
                          return_annotation=self._return_annotation if return_annotation is _missing
                          else return_annotation)

    __replace__ = replace

    def __eq__(self, other):
        if not isinstance(other, Signature):
            return NotImplemented
        return self._key() == other._key()

    def _key(self):
        named = {name: each for name, each in self._parameters.items() if each._kind == 3}
        return [each for each in self._parameters.values() if each._kind != 3], named, self._return_annotation

    def __hash__(self):
        plain, named, returned = self._key()
        return hash((tuple(plain), frozenset(named.values()), returned))

    def bind(self, /, *args, **kwargs):
        return self._bind(args, kwargs, False)

    def bind_partial(self, /, *args, **kwargs):
        return self._bind(args, kwargs, True)

    def _bind(self, args, kwargs, partial):
        arguments = {}
        left = list(args)
        kwargs = dict(kwargs)
        is_first = True
        named = []
        for name, parameter in self._parameters.items():
            kind = int(parameter._kind)
            if kind > 2 and left:
                raise TypeError('too many positional arguments')
            is_next, is_first = is_first and not left, is_first and bool(left)
            if kind == 2:
                if left:
                    arguments[name] = tuple(left)
                    left = []
            elif kind == 4:
                continue
            elif kind < 2 and left:
                if kind == 1 and name in kwargs:
                    raise TypeError(f'multiple values for argument {name!r}')
                arguments[name] = left.pop(0)
            elif kind and name in kwargs:
                arguments[name] = kwargs.pop(name)
            elif kind == 0 and name in kwargs:
                if parameter._default is _empty:
                    raise TypeError(f'missing a required positional-only argument: {name!r}')
                named.append(name)
            elif parameter._default is _empty and not partial:
                only = ' keyword-only' if kind == 3 and is_next else ''
                raise TypeError(f'missing a required{only} argument: {name!r}')
        if left:
            raise TypeError('too many positional arguments')
        if kwargs:
            if not self._takes_keywords():
                if named:
                    raise TypeError('got some positional-only arguments passed as keyword arguments: '
                                    + repr(', '.join(named)))
                raise TypeError(f'got an unexpected keyword argument {next(iter(kwargs))!r}')
            for name, parameter in self._parameters.items():
                if parameter._kind == 4:
                    arguments[name] = kwargs
        return BoundArguments(self, arguments)

    def _takes_keywords(self):
        return any([each._kind == 4 for each in self._parameters.values()])

    def format(self, *, max_width=None, quote_annotation_strings=True):
        shown = []
        needs_slash = False
        needs_star = True
        for parameter in self._parameters.values():
            kind = parameter._kind
            if kind == 0:
                needs_slash = True
            elif needs_slash:
                shown.append('/')
                needs_slash = False
            if kind == 2:
                needs_star = False
            elif kind == 3 and needs_star:
                shown.append('*')
                needs_star = False
            shown.append(parameter._format(quote_annotation_strings))
        if needs_slash:
            shown.append('/')
        text = f'({", ".join(shown)})'
        if max_width is not None and len(text) > max_width:
            text = '(\n    ' + ',\n    '.join(shown) + '\n)'
        if self._return_annotation is not _empty:
            text += ' -> ' + formatannotation(self._return_annotation,
                                              quote_annotation_strings=quote_annotation_strings)
        return text

    def __str__(self):
        return self.format()

    def __repr__(self):
        return f'<{type(self).__name__} {self}>'
