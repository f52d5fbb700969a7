__all__ = ['JSONDecoder', 'JSONDecodeError']

NaN = float('nan')
PosInf = float('inf')
NegInf = float('-inf')
c_scanstring = py_scanstring = scanstring


class JSONDecodeError(ValueError):
    """Subclass of ValueError with the unformatted message, the document and the place of the error."""

    def __init__(self, msg, doc, pos):
        lineno = doc.count('\n', 0, pos) + 1
        colno = pos - doc.rfind('\n', 0, pos)
        ValueError.__init__(self, f'{msg}: line {lineno} column {colno} (char {pos})')
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = lineno
        self.colno = colno

    def __reduce__(self):
        return self.__class__, (self.msg, self.doc, self.pos)


def _fail(message, document, position):
    raise JSONDecodeError(message, document, position)


def _make(holder, calls, decoder):
    """Makes the calls that reading noted: inner values before outer ones."""
    for kind, argument, target, key in calls:
        if kind == 1:
            value = decoder.object_hook(argument)
        elif kind == 2:
            value = decoder.object_pairs_hook(argument)
        elif kind == 4:
            value = decoder.parse_float(argument)
        elif kind == 8:
            value = decoder.parse_int(argument)
        else:
            value = decoder.parse_constant(argument)
        if type(key) is tuple:
            target[key[1]] = (key[0], value)
        else:
            target[key] = value
    return holder[0]


def _constant(name):
    return NaN if name == 'NaN' else PosInf if name == 'Infinity' else NegInf


class JSONDecoder:
    """Simple JSON decoder."""

    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True,
                 object_pairs_hook=None):
        self.object_hook = object_hook
        self.parse_float = parse_float or float
        self.parse_int = parse_int or int
        self.parse_constant = parse_constant or _constant
        self.strict = strict
        self.object_pairs_hook = object_pairs_hook
        self.memo = {}

    def _hooks(self):
        has_pairs = self.object_pairs_hook is not None
        return ((self.object_hook is not None and not has_pairs) + 2 * has_pairs
                + 4 * (self.parse_float is not float) + 8 * (self.parse_int is not int)
                + 16 * (self.parse_constant is not _constant))

    def scan_once(self, string, idx):
        """The value at an index and the index behind it; StopIteration when there is none."""
        try:
            holder, end, calls = _scan(string, idx, bool(self.strict), self._hooks())
        except JSONDecodeError as error:
            if error.msg == 'Expecting value' and error.pos == idx:
                raise StopIteration(idx) from None
            raise
        return _make(holder, calls, self), end

    def decode(self, s, _w=None):
        """Return the Python representation of s (a str instance containing a JSON document)."""
        if type(self).raw_decode is JSONDecoder.raw_decode and not self._hooks():
            return _load(s, bool(self.strict))
        obj, end = self.raw_decode(s, idx=_skip(s, 0))
        end = _skip(s, end)
        if end != len(s):
            raise JSONDecodeError('Extra data', s, end)
        return obj

    def raw_decode(self, s, idx=0):
        """Decode a JSON document from s (a str beginning with a document), and return it with its end."""
        if idx < 0:
            raise ValueError('idx cannot be negative')
        holder, end, calls = _scan(s, idx, bool(self.strict), self._hooks())
        return _make(holder, calls, self), end
