INFINITY = float('inf')
c_encode_basestring = py_encode_basestring = encode_basestring
c_encode_basestring_ascii = py_encode_basestring_ascii = encode_basestring_ascii


def _note(error, steps):
    """Tells where in the document an error arose, from the inside to the outside."""
    for place in range(len(steps) - 2, -1, -2):
        container, key = steps[place], steps[place + 1]
        error.add_note(f'when serializing {_type_name(container)} item {key!r}')


def _filled(default, style, obj, level, steps):
    """The text of a value: the program's function makes what cannot be written into something else."""
    pieces = _encode(obj, style, level, steps)
    if type(pieces) is str:
        return pieces
    for place, piece in enumerate(pieces):
        if type(piece) is tuple:
            inner, inner_level, inner_steps = piece
            try:
                pieces[place] = _replaced(default, style, inner, inner_level, steps + inner_steps)
            except BaseException as error:
                _note(error, inner_steps)
                raise
    return ''.join(pieces)


def _replaced(default, style, obj, level, steps):
    replacement = default(obj)
    try:
        return _filled(default, style, replacement, level, (*steps, obj, None))
    except BaseException as error:
        error.add_note(f'when serializing {_type_name(obj)} object')
        raise


class JSONEncoder:
    """Extensible JSON encoder for Python data structures."""

    item_separator = ', '
    key_separator = ': '

    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False,
                 indent=None, separators=None, default=None):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ','
        if default is not None:
            self.default = default

    def default(self, o):
        """Implement this method in a subclass such that it returns a serializable object for o."""
        raise TypeError(f'Object of type {o.__class__.__name__} is not JSON serializable')

    def encode(self, o):
        """Return a JSON string representation of a Python data structure."""
        if isinstance(o, str):
            return encode_basestring_ascii(o) if self.ensure_ascii else encode_basestring(o)
        if type(self).iterencode is JSONEncoder.iterencode:
            return self._text(o)
        chunks = self.iterencode(o, _one_shot=True)
        if not isinstance(chunks, (list, tuple)):
            chunks = list(chunks)
        return ''.join(chunks)

    def iterencode(self, o, _one_shot=False):
        """Encode the given object and yield each string representation as available."""
        return iter((self._text(o),))

    def _text(self, o):
        indent = self.indent
        if indent is not None and not isinstance(indent, str):
            indent = ' ' * indent
        default = self.default
        has_default = getattr(default, '__func__', None) is not JSONEncoder.default
        style = (self.skipkeys, self.ensure_ascii, self.check_circular, self.allow_nan, self.sort_keys, indent,
                 self.item_separator, self.key_separator, has_default)
        return _filled(default, style, o, 0, ()) if has_default else _encode(o, style, 0, ())
