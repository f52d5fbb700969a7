# An exception as it is when it is looked at: what format() needs later, without the objects of the program.


def _name_of(cls):
    module = cls.__module__
    if module in ('__main__', 'builtins'):
        return cls.__qualname__
    return f'{module if isinstance(module, str) else "<unknown>"}.{cls.__qualname__}'


def _safe_text(value, what, function=str):
    try:
        return function(value)
    except Exception:
        return f'<{what} {function.__name__}() failed>'


class TracebackException:
    def __init__(self, exc_type, exc_value, exc_traceback=None, *, limit=None, lookup_lines=True, capture_locals=False,
                 compact=False, max_group_width=15, max_group_depth=10, save_exc_type=True, _seen=None):
        self.max_group_width = max_group_width
        self.max_group_depth = max_group_depth
        self.stack = _limited(_full_frames(exc_traceback), limit)
        self._exc_type = exc_type if save_exc_type else None
        self._has_type = exc_type is not None
        self.exc_type_str = _name_of(exc_type) if exc_type is not None else None
        self._str = self._text_with_hint(exc_value)
        try:
            self.__notes__ = getattr(exc_value, '__notes__', None)
        except Exception as error:
            self.__notes__ = [f'Ignored error getting __notes__: {_safe_text(error, "__notes__", repr)}']
        self._is_syntax_error = exc_type is not None and issubclass(exc_type, SyntaxError)
        if self._is_syntax_error:
            self.filename = exc_value.filename
            self.lineno = None if exc_value.lineno is None else str(exc_value.lineno)
            self.end_lineno = None if exc_value.end_lineno is None else str(exc_value.end_lineno)
            self.text = exc_value.text
            self.offset = exc_value.offset
            self.end_offset = exc_value.end_offset
            self.msg = exc_value.msg
        self.__suppress_context__ = exc_value.__suppress_context__ if exc_value is not None else False
        self.__cause__ = self.__context__ = self.exceptions = None
        if _seen is None:
            options = {'limit': limit, 'lookup_lines': lookup_lines, 'capture_locals': capture_locals,
                       'max_group_width': max_group_width, 'max_group_depth': max_group_depth}
            self._follow(exc_value, compact, options)

    def _text_with_hint(self, value):
        """The text, with what is suggested for a name that is not there."""
        text = _safe_text(value, 'exception')
        if isinstance(value, (NameError, AttributeError, ImportError)):
            shown = _summary(value)
            start = f'{self.exc_type_str}: '
            return shown[len(start):] if shown.startswith(start) else text
        return text

    def _follow(self, value, compact, options):
        """Takes causes, contexts and members of groups, however long the chain."""
        seen = {id(value)}
        waiting = [(self, value)]

        def take(error):
            seen.add(id(error))
            made = TracebackException(type(error), error, error.__traceback__, _seen=seen, **options)
            waiting.append((made, error))
            return made

        while waiting:
            made, error = waiting.pop()
            if error is None:
                continue
            cause, context = error.__cause__, error.__context__
            if cause is not None and id(cause) not in seen:
                made.__cause__ = take(cause)
            is_wanted = not compact or made.__cause__ is None and not error.__suppress_context__
            if is_wanted and context is not None and id(context) not in seen:
                made.__context__ = take(context)
            if isinstance(error, BaseExceptionGroup):
                made.exceptions = [take(each) for each in error.exceptions]

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    @property
    def exc_type(self):
        from warnings import warn
        warn('Deprecated in 3.13. Use exc_type_str instead.', DeprecationWarning, 2)
        return self._exc_type

    def __eq__(self, other):
        if isinstance(other, TracebackException):
            return self.__dict__ == other.__dict__
        return NotImplemented

    def __str__(self):
        return self._str

    def format_exception_only(self, *, show_group=False, _depth=0, **kwargs):
        indent = 3 * _depth * ' '
        if not self._has_type:
            yield f'{indent}NoneType: {self._str}\n' if self._str != 'None' else f'{indent}NoneType: None\n'
            return
        if self._is_syntax_error:
            for line in self._syntax_lines():
                yield indent + line
        else:
            last = f'{self.exc_type_str}: {self._str}' if self._str else self.exc_type_str
            if _depth:
                for line in last.split('\n'):
                    yield f'{indent}{line}\n'
            else:
                yield last + '\n'
        yield from self._note_lines(indent)
        if self.exceptions and show_group:
            for each in self.exceptions:
                yield from each.format_exception_only(show_group=True, _depth=_depth + 1)

    def _note_lines(self, indent):
        notes = self.__notes__
        if isinstance(notes, (str, bytes)) or notes is not None and not _is_sequence(notes):
            yield f'{indent}{_safe_text(notes, "__notes__", repr)}\n'
        elif notes is not None:
            for note in notes:
                for line in _safe_text(note, 'note').split('\n'):
                    yield f'{indent}{line}\n'

    def _syntax_lines(self):
        ending = ''
        if self.lineno is not None:
            yield f'  File "{self.filename or "<string>"}", line {self.lineno}\n'
        elif self.filename is not None:
            ending = f' ({self.filename})'
        if isinstance(self.text, str):
            line = self.text.rstrip('\n')
            shown = line.lstrip(' \n\f')
            marks = None if self.offset is None or self.lineno is None else self._marks(line, shown)
            yield f'    {shown}\n'
            if marks is not None:
                yield f'    {marks}\n'
        yield f'{self.exc_type_str}: {self.msg or "<no detail available>"}{ending}\n'

    def _marks(self, line, shown):
        """The line below the source with a mark under every wrong character; None: it starts before the line."""
        start = self.offset
        if self.lineno != self.end_lineno:
            end = len(line) + 1
        else:
            end = self.end_offset if self.end_offset not in (None, 0) else start
        if self.text and start > len(self.text):
            start = len(line) + 1
        if self.text and end > len(self.text):
            end = len(line) + 1
        if start >= end or end < 0:
            end = start + 1
        cut = len(line) - len(shown) + 1
        if start - cut < 0:
            return None
        space = ''.join([c if c.isspace() else ' ' for c in shown[:start - cut]])
        return space.ljust(start - cut) + '^' * (end - start)

    def format(self, *, chain=True, _margin=None, **kwargs):
        margin = _Margin() if _margin is None else _margin
        parts = []
        made = self
        while made is not None:
            link = following = None
            if chain and made.__cause__ is not None:
                link, following = _CAUSE, made.__cause__
            elif chain and made.__context__ is not None and not made.__suppress_context__:
                link, following = _CONTEXT, made.__context__
            parts.append((link, made))
            made = following
        for link, made in reversed(parts):
            if link is not None:
                yield from margin.put(link)
            if made.exceptions is None:
                if made.stack:
                    yield from margin.put('Traceback (most recent call last):\n')
                    yield from margin.put_all(made.stack.format())
                yield from margin.put_all(made.format_exception_only())
            elif margin.depth > self.max_group_depth:
                yield from margin.put(f'... (max_group_depth is {self.max_group_depth})\n')
            else:
                yield from made._format_group(margin, chain, self.max_group_width)

    def _format_group(self, margin, chain, width):
        is_outermost = margin.depth == 0
        if is_outermost:
            margin.depth = 1
        if self.stack:
            yield from margin.put('Exception Group Traceback (most recent call last):\n', '+' if is_outermost else '|')
            yield from margin.put_all(self.stack.format())
        yield from margin.put_all(self.format_exception_only())
        count = len(self.exceptions)
        margin.is_open = False
        shown = min(count, width + 1)
        for index in range(shown):
            if index == shown - 1:
                margin.is_open = True
            title = index + 1 if index < width else '...'
            yield f'{margin.space()}{"  " if index else "+-"}+---------------- {title} ----------------\n'
            margin.depth += 1
            if index < width:
                yield from self.exceptions[index].format(chain=chain, _margin=margin)
            else:
                rest = count - width
                yield from margin.put(f'and {rest} more exception{"s" if rest > 1 else ""}\n')
            if index == shown - 1 and margin.is_open:
                yield f'{margin.space()}+------------------------------------\n'
                margin.is_open = False
            margin.depth -= 1
        if is_outermost:
            margin.depth = 0

    def print(self, *, file=None, chain=True, **kwargs):
        _print(self.format(chain=chain), file)


def _is_sequence(value):
    from collections.abc import Sequence
    return isinstance(value, Sequence)


class _Margin:
    """What stands before the lines of an exception in a group."""

    __slots__ = ('depth', 'is_open')

    def __init__(self):
        self.depth = 0
        self.is_open = False

    def space(self):
        return ' ' * (2 * self.depth)

    def put(self, text, mark='|'):
        start = self.space() + mark + ' ' if self.depth else ''
        yield ''.join([start + line for line in text.splitlines(True)])

    def put_all(self, texts):
        for text in texts:
            yield from self.put(text)
