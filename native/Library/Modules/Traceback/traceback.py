"""Exceptions and the stack as text."""

__all__ = ['FrameSummary', 'StackSummary', 'TracebackException', 'clear_frames', 'extract_stack', 'extract_tb',
           'format_exc', 'format_exception', 'format_exception_only', 'format_list', 'format_stack', 'format_tb',
           'print_exc', 'print_exception', 'print_last', 'print_list', 'print_stack', 'print_tb', 'walk_stack',
           'walk_tb']

_CAUSE = '\nThe above exception was the direct cause of the following exception:\n\n'
_CONTEXT = '\nDuring handling of the above exception, another exception occurred:\n\n'


class _Sentinel:
    def __repr__(self):
        return '<implicit>'


_sentinel = _Sentinel()


class FrameSummary:
    __slots__ = ('filename', 'lineno', 'end_lineno', 'colno', 'end_colno', 'name', '_line', '_shown', 'locals')

    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, end_lineno=None, colno=None,
                 end_colno=None, **kwargs):
        self.filename = filename
        self.lineno = lineno
        self.name = name
        self._line = line
        self._shown = None
        self.end_lineno = lineno if end_lineno is None else end_lineno
        self.colno = colno
        self.end_colno = end_colno
        self.locals = None if locals is None else {key: repr(value) for key, value in locals.items()}

    @property
    def line(self):
        if self._line is None:
            return None if self.lineno is None else ''
        return self._line.strip()

    def _tuple(self):
        return self.filename, self.lineno, self.name, self.line

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return self._tuple()[:3] == other._tuple()[:3] and self.locals == other.locals
        if isinstance(other, tuple):
            return self._tuple() == other
        return NotImplemented

    __hash__ = None

    def __getitem__(self, index):
        return self._tuple()[index]

    def __iter__(self):
        return iter(self._tuple())

    def __len__(self):
        return 4

    def __repr__(self):
        return f'<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>'


def _summary_of(entry):
    filename, lineno, name, line, end_lineno, colno, end_colno, shown = entry
    made = FrameSummary(filename, lineno, name, line=line, end_lineno=end_lineno, colno=colno, end_colno=end_colno)
    made._shown = shown
    return made


class StackSummary(list):
    @classmethod
    def extract(klass, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        return _limited(klass([_summary_of(frame) if len(frame) == 8 else
                               FrameSummary(frame[0].f_code.co_filename, frame[1], frame[0].f_code.co_name)
                               for frame in frame_gen]), limit)

    @classmethod
    def from_list(klass, a_list):
        made = klass()
        for frame in a_list:
            if not isinstance(frame, FrameSummary):
                filename, lineno, name, line = frame
                frame = FrameSummary(filename, lineno, name, line=line)
            made.append(frame)
        return made

    def format_frame_summary(self, frame_summary, **kwargs):
        if frame_summary.filename.startswith('<stdin>-'):
            frame_summary.filename = '<stdin>'
        text = f'  File "{frame_summary.filename}", line {frame_summary.lineno}, in {frame_summary.name}\n'
        if frame_summary._shown is not None:
            text += frame_summary._shown
        elif frame_summary.line:
            text += f'    {frame_summary.line}\n'
        for name, value in sorted((frame_summary.locals or {}).items()):
            text += f'    {name} = {value}\n'
        return text

    def format(self, **kwargs):
        lines = []
        last = None
        count = 0
        for frame in self:
            place = frame.filename, frame.lineno, frame.name
            if place != last or None in place:
                _append_repeats(lines, count)
                last = place
                count = 0
            count += 1
            text = self.format_frame_summary(frame) if count <= 3 else None
            if text is not None:
                lines.append(text)
        _append_repeats(lines, count)
        return lines


def _append_repeats(lines, count):
    if count > 3:
        lines.append(f'  [Previous line repeated {count - 3} more time{"s" if count > 4 else ""}]\n')


def _limited(frames, limit, from_end=False):
    if limit is None:
        limit = _usual_limit()
        if limit is None:
            return frames
    if limit >= 0:
        return type(frames)(frames[len(frames) - limit:] if from_end and limit < len(frames) else frames[:limit])
    return type(frames)(frames[limit:] if not from_end else frames[:-limit])


def _usual_limit():
    """The number of frames that the program wants to see; None without such a wish."""
    import sys
    limit = getattr(sys, 'tracebacklimit', None)
    return max(limit, 0) if isinstance(limit, int) else None


def walk_tb(tb):
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def walk_stack(f):
    return iter([(None, frame.lineno) for frame in reversed(extract_stack())])


def _full_frames(exc):
    return StackSummary([_summary_of(entry) for entry in _frames(exc)])


def extract_tb(tb, limit=None):
    return _limited(_full_frames(tb), limit)


def extract_stack(f=None, limit=None):
    return _limited(StackSummary([_summary_of(entry) for entry in _stack()]), limit, True)


def format_list(extracted_list):
    return StackSummary.from_list(extracted_list).format()


def format_tb(tb, limit=None):
    return extract_tb(tb, limit).format()


def format_stack(f=None, limit=None):
    return extract_stack(f, limit).format()


def _exception_of(exc, value, tb):
    if value is _sentinel:
        if exc is not None and not isinstance(exc, BaseException):
            raise TypeError(f'Exception expected for value, {type(exc).__name__} found')
        return exc
    if value is not None and not isinstance(value, BaseException):
        raise TypeError(f'Exception expected for value, {type(value).__name__} found')
    return value


def format_exception_only(exc, /, value=_sentinel, *, show_group=False, **kwargs):
    error = _exception_of(exc, value, None)
    if error is None:
        return ['NoneType: None\n']
    made = TracebackException(type(error), error, None, compact=True)
    return list(made.format_exception_only(show_group=show_group))


def format_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, chain=True, **kwargs):
    if (value is _sentinel) != (tb is _sentinel):
        raise ValueError('Both or neither of value and tb must be given')
    error = _exception_of(exc, value, tb)
    if error is None:
        return ['NoneType: None\n']
    trace = error.__traceback__ if tb is _sentinel else tb
    if chain and limit is None and trace is error.__traceback__ and _usual_limit() is None and _is_usual(error):
        return _parts(_render(error))
    return list(TracebackException(type(error), error, trace, limit=limit, compact=True).format(chain=chain))


def _is_usual(error):
    """True when nothing about an exception needs care beyond what the machine itself shows."""
    if isinstance(error, SyntaxError) or not isinstance(type(error).__module__, str) \
            or '__getattr__' in type(error).__dict__:
        return False
    notes = getattr(error, '__notes__', None)
    return notes is None or isinstance(notes, list) and all([isinstance(note, str) for note in notes])


def _parts(text):
    """The text, each frame a part of its own."""
    parts = []
    for line in text.splitlines(keepends=True):
        if parts and line.startswith('    ') and parts[-1].startswith('  File '):
            parts[-1] += line
        else:
            parts.append(line)
    return parts


def format_exc(limit=None, chain=True):
    from sys import exception
    return ''.join(format_exception(exception(), limit=limit, chain=chain))


def _print(parts, file):
    if file is None:
        from sys import stderr as file
    for part in parts:
        print(part, file=file, end='')


def print_exc(limit=None, file=None, chain=True):
    from sys import exception
    print_exception(exception(), limit=limit, file=file, chain=chain)


def print_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, file=None, chain=True, **kwargs):
    _print(format_exception(exc, value, tb, limit, chain), file)


def print_last(limit=None, file=None, chain=True):
    raise ValueError('no last exception')


def print_list(extracted_list, file=None):
    _print(format_list(extracted_list), file)


def print_tb(tb, limit=None, file=None):
    print_list(extract_tb(tb, limit), file)


def print_stack(f=None, limit=None, file=None):
    print_list(extract_stack(f, limit), file)


def clear_frames(tb):
    pass
