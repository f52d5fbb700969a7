"""Warnings: filtered, shown on standard error, caught, or raised."""

__all__ = ['WarningMessage', 'catch_warnings', 'deprecated', 'filterwarnings', 'filters', 'formatwarning',
           'resetwarnings', 'showwarning', 'simplefilter', 'warn', 'warn_explicit']
__state__ = ('filters', '_seen', '_capture')

_DEFAULTS = (
    ('default', None, DeprecationWarning, '__main__', 0), ('ignore', None, DeprecationWarning, None, 0),
    ('ignore', None, PendingDeprecationWarning, None, 0), ('ignore', None, ImportWarning, None, 0),
    ('ignore', None, ResourceWarning, None, 0),
)
filters = list(_DEFAULTS)
defaultaction = 'default'
onceregistry = {}
_seen = {}
_capture = []
_ACTIONS = ('default', 'always', 'ignore', 'module', 'once', 'error', 'all')


class WarningMessage:
    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno
        self.file = file
        self.line = line
        self.source = source
        self._category_name = category.__name__ if category else None

    def __str__(self):
        return (f'{{message : {self.message!r}, category : {self._category_name!r}, filename : {self.filename!r}, '
                f'lineno : {self.lineno}, line : {self.line!r}}}')

    def __repr__(self):
        return f'<warnings.WarningMessage {self}>'


def formatwarning(message, category, filename, lineno, line=None):
    text = f'{filename}:{lineno}: {category.__name__}: {message}\n'
    if line is None:
        for entry in _lines:
            if entry[0] == filename and entry[1] == lineno:
                line = entry[2]
    if line and line.strip():
        text += f'  {line.strip()}\n'
    return text


# The source line of the warning that is being shown.
_lines = []


def showwarning(message, category, filename, lineno, file=None, line=None):
    if file is None:
        from sys import stderr as file
    print(formatwarning(message, category, filename, lineno, line), file=file, end='')


_own_showwarning = showwarning


def _check(action, category, lineno):
    if action not in _ACTIONS:
        raise ValueError(f'invalid action: {action!r}')
    if not isinstance(category, type) or not issubclass(category, Warning):
        raise TypeError(f'category must be a Warning subclass, not {category!r}' if isinstance(category, type) else
                        f"category must be a Warning subclass, not '{type(category).__name__}'")
    if not isinstance(lineno, int):
        raise TypeError('lineno must be an int')
    if lineno < 0:
        raise ValueError('lineno must be an int >= 0')


def filterwarnings(action, message='', category=Warning, module='', lineno=0, append=False):
    if not isinstance(message, str):
        raise TypeError('message must be a string')
    if not isinstance(module, str):
        raise TypeError('module must be a string')
    _check(action, category, lineno)
    import re
    _insert((action, re.compile(message, re.I) if message else None, category,
             re.compile(module) if module else None, lineno), append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    _check(action, category, lineno)
    _insert((action, None, category, None, lineno), append)


def _insert(item, append):
    if append:
        if item not in filters:
            filters.append(item)
    else:
        if item in filters:
            filters.remove(item)
        filters.insert(0, item)
    _seen.clear()


def resetwarnings():
    filters.clear()
    _seen.clear()


def _matches(pattern, text):
    return pattern is None or (pattern == text if isinstance(pattern, str) else pattern.match(text) is not None)


def warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=()):
    if isinstance(message, Warning):
        category = type(message)
    elif category is None:
        category = UserWarning
    if not isinstance(category, type) or not issubclass(category, Warning):
        raise TypeError(f"category must be a Warning subclass, not '{type(category).__name__}'")
    from traceback import _stack
    frames = _stack()
    level = max(1, stacklevel)
    if level <= len(frames):
        filename, lineno, _, line = frames[-level][:4]
    else:
        filename, lineno, line = '<sys>', 0, None
    _warn_at(message, category, filename, lineno, '__main__', line, source)


def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    if module is None:
        module = filename or '<unknown>'
        if module.endswith('.py'):
            module = module[:-3]
    _warn_at(message, category, filename, lineno, module, None, source)


def _warn_at(message, category, filename, lineno, module, line, source):
    if isinstance(message, Warning):
        text = str(message)
        category = type(message)
    else:
        text = message
        message = category(message)
    action = defaultaction
    for candidate, pattern, kind, where, number in filters:
        if issubclass(category, kind) and (pattern is None or pattern.match(text)) and _matches(where, module) \
                and (number == 0 or number == lineno):
            action = candidate
            break
    if action == 'ignore':
        return
    if action == 'error':
        raise message
    if action not in ('always', 'all'):
        key = {'module': (text, category, filename), 'once': (text, category)}.get(
            action, (text, category, filename, lineno))
        if key in _seen:
            return
        _seen[key] = True
    if _capture:
        if _capture[-1] is not None:
            _capture[-1].append(WarningMessage(message, category, filename, lineno, source=source))
            return
    _lines.append((filename, lineno, line))
    try:
        globals()['showwarning'](message, category, filename, lineno)
    finally:
        _lines.pop()


class catch_warnings:
    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._entered = False
        self._filter = None if action is None else (action, category, lineno, append)
        self._kept = None

    def __repr__(self):
        return 'catch_warnings(record=True)' if self._record else 'catch_warnings()'

    def __enter__(self):
        if self._entered:
            raise RuntimeError(f'Cannot enter {self!r} twice')
        self._entered = True
        self._kept = list(filters), dict(_seen)
        _seen.clear()
        log = [] if self._record else None
        if self._record:
            _capture.append(log)
        if self._filter is not None:
            simplefilter(*self._filter)
        return log

    def __exit__(self, *exc_info):
        if not self._entered:
            raise RuntimeError(f'Cannot exit {self!r} without entering first')
        filters[:] = self._kept[0]
        _seen.clear()
        _seen.update(self._kept[1])
        if self._record:
            _capture.pop()


class deprecated:
    def __init__(self, message, /, *, category=DeprecationWarning, stacklevel=1):
        if not isinstance(message, str):
            raise TypeError(f"Expected an object of type str for 'message', not {type(message).__name__!r}")
        self.message = message
        self.category = category
        self.stacklevel = stacklevel

    def __call__(self, arg, /):
        message, category, level = self.message, self.category, self.stacklevel
        if category is None:
            arg.__deprecated__ = message
            return arg
        if isinstance(arg, type):
            original = arg.__new__

            def __new__(cls, /, *args, **kwargs):
                if cls is arg:
                    warn(message, category=category, stacklevel=level)
                if original is not object.__new__:
                    return original(cls, *args, **kwargs)
                if cls.__init__ is object.__init__ and (args or kwargs):
                    raise TypeError(f'{cls.__name__}() takes no arguments')
                return original(cls)

            arg.__new__ = staticmethod(__new__)
            arg.__deprecated__ = message
            return arg
        if callable(arg):
            def wrapper(*args, **kwargs):
                warn(message, category=category, stacklevel=level)
                return arg(*args, **kwargs)

            for name in ('__module__', '__name__', '__qualname__', '__doc__', '__annotate__'):
                try:
                    setattr(wrapper, name, getattr(arg, name))
                except AttributeError:
                    pass
            wrapper.__wrapped__ = arg
            arg.__deprecated__ = wrapper.__deprecated__ = message
            return wrapper
        raise TypeError('@deprecated decorator with non-None category must be applied to a class or callable, '
                        f'not {arg!r}')
