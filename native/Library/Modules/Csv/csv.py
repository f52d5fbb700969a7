__all__ = (
    'QUOTE_MINIMAL', 'QUOTE_ALL', 'QUOTE_NONNUMERIC', 'QUOTE_NONE', 'QUOTE_STRINGS', 'QUOTE_NOTNULL', 'Error',
    'Dialect', 'excel', 'excel_tab', 'field_size_limit', 'reader', 'writer', 'register_dialect', 'get_dialect',
    'list_dialects', 'Sniffer', 'unregister_dialect', 'DictReader', 'DictWriter', 'unix_dialect',
)
__state__ = ('_dialects', '_limit')

QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE, QUOTE_STRINGS, QUOTE_NOTNULL = range(6)
_limit = [131072]
_dialects = {}
_NAMES = ('delimiter', 'quotechar', 'escapechar', 'doublequote', 'skipinitialspace', 'lineterminator', 'quoting',
          'strict')


class Error(Exception):
    """An error of this module."""


class _Checked:
    """The settings of a dialect, checked."""

    __slots__ = _NAMES

    def __init__(self, dialect, changes, is_default):
        get = changes.get
        self.delimiter = _character('delimiter', get('delimiter', getattr(dialect, 'delimiter', ',')), False)
        self.quotechar = _character('quotechar', get('quotechar', getattr(dialect, 'quotechar', '"')), True)
        self.escapechar = _character('escapechar', get('escapechar', getattr(dialect, 'escapechar', None)), True)
        self.doublequote = bool(get('doublequote', getattr(dialect, 'doublequote', True)))
        self.skipinitialspace = bool(get('skipinitialspace', getattr(dialect, 'skipinitialspace', False)))
        self.strict = bool(get('strict', getattr(dialect, 'strict', False)))
        end = get('lineterminator', getattr(dialect, 'lineterminator', '\r\n'))
        if not isinstance(end, str):
            raise TypeError(f'"lineterminator" must be a string, not {type(end).__name__}')
        self.lineterminator = end
        quoting = get('quoting', getattr(dialect, 'quoting', QUOTE_MINIMAL))
        if type(quoting) is not int:
            raise TypeError(f'"quoting" must be an integer, not {type(quoting).__name__}')
        if not 0 <= quoting <= 5:
            raise TypeError('bad "quoting" value')
        if self.quotechar is None and 'quoting' not in changes and is_default:
            quoting = QUOTE_NONE
        if quoting != QUOTE_NONE and self.quotechar is None:
            raise TypeError('quotechar must be set if quoting enabled')
        self.quoting = quoting
        for name in ('delimiter', 'escapechar', 'quotechar'):
            c = getattr(self, name)
            if c is not None and (c in '\r\n' or c == ' ' and name != 'delimiter' and self.skipinitialspace):
                raise ValueError(f'bad {name} value')
            if c is not None and c in end:
                raise ValueError(f'bad {name} or lineterminator value')
        if self.delimiter == self.quotechar:
            raise ValueError('bad delimiter or quotechar value')
        if self.delimiter == self.escapechar:
            raise ValueError('bad delimiter or escapechar value')
        if self.quotechar is not None and self.quotechar == self.escapechar:
            raise ValueError('bad escapechar or quotechar value')


class _Fixed(_Checked):
    """The settings of a dialect as programs see them."""

    __slots__ = ()
    __qualname__ = __name__ = 'Dialect'
    __module__ = '_csv'

    def __setattr__(self, name, value):
        raise AttributeError(f"attribute '{name}' of '_csv.Dialect' objects is not writable" if name in _NAMES else
                             f"'_csv.Dialect' object has no attribute '{name}'")

    def __delattr__(self, name):
        _Fixed.__setattr__(self, name, None)

    def __reduce_ex__(self, protocol):
        raise TypeError("cannot pickle 'Dialect' instances")


def _character(name, value, may_be_none):
    if value is None and may_be_none:
        return None
    if not isinstance(value, str):
        more = ' or None' if may_be_none else ''
        raise TypeError(f'"{name}" must be a unicode character{more}, not {type(value).__name__}')
    if may_be_none and value == '':
        raise TypeError(f'"{name}" must be a unicode character or None, not a string of length 0')
    if len(value) != 1:
        more = ' or None' if may_be_none else ''
        raise TypeError(f'"{name}" must be a unicode character{more}, not a string of length {len(value)}')
    return value


def _checked(dialect, changes):
    for name in changes:
        if name not in _NAMES:
            raise TypeError(f"this function got an unexpected keyword argument '{name}'")
    is_default = dialect == 'excel'
    if isinstance(dialect, str):
        dialect = get_dialect(dialect)
    elif dialect is None and _dialects:
        raise TypeError('dialect must be a string or a class, not None')
    if isinstance(dialect, _Checked) and not changes:
        return dialect
    made = _Checked(dialect, changes, is_default)
    made.__class__ = _Fixed
    return made


class Dialect:
    """The settings of a kind of files; subclasses set the attributes."""

    _name = ''
    _valid = False
    delimiter = None
    quotechar = None
    escapechar = None
    doublequote = None
    skipinitialspace = None
    lineterminator = None
    quoting = None

    def __init__(self):
        if self.__class__ != Dialect:
            self._valid = True
        self._validate()

    def _validate(self):
        try:
            _checked(self, {})
        except TypeError as e:
            raise Error(str(e)) from None


class excel(Dialect):
    """The usual properties of files that Excel writes."""

    delimiter = ','
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = '\r\n'
    quoting = QUOTE_MINIMAL


class excel_tab(excel):
    """The usual properties of files with tabs that Excel writes."""

    delimiter = '\t'


class unix_dialect(Dialect):
    """The usual properties of files made on Unix."""

    delimiter = ','
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = '\n'
    quoting = QUOTE_ALL


def register_dialect(name, /, dialect='excel', **fmtparams):
    """Give a dialect a name."""
    if not isinstance(name, str):
        raise TypeError('dialect name must be a string')
    _dialects[name] = _checked(dialect if dialect != 'excel' or 'excel' in _dialects else None, fmtparams)


def unregister_dialect(name):
    """Forget the name of a dialect."""
    if name not in _dialects:
        raise Error('unknown dialect')
    del _dialects[name]


def get_dialect(name):
    """The dialect of a name."""
    if name not in _dialects:
        raise Error('unknown dialect')
    return _dialects[name]


def list_dialects():
    """The names of all dialects."""
    return list(_dialects)


def field_size_limit(*args):
    """The largest field that is read; sets another limit if one is given."""
    old = _limit[0]
    if args:
        if len(args) > 1:
            raise TypeError(f'field_size_limit expected at most 1 argument, got {len(args)}')
        if not isinstance(args[0], int):
            raise TypeError('limit must be an integer')
        _limit[0] = args[0]
    return old


register_dialect('excel', excel)
register_dialect('excel-tab', excel_tab)
register_dialect('unix', unix_dialect)


class reader:
    """Gives the rows of an iterable of lines."""

    def __init__(self, iterable, /, dialect='excel', **fmtparams):
        self._input = iter(iterable)
        self.dialect = d = _checked(dialect, fmtparams)
        self._parser = _Parser(d.delimiter, d.quotechar, d.escapechar, d.doublequote, d.skipinitialspace, d.quoting,
                               d.strict)
        self.line_num = 0

    def __iter__(self):
        return self

    def __next__(self):
        parser = self._parser
        parser.begin()
        for line in self._input:
            if not isinstance(line, str):
                raise Error(f'iterator should return strings, not {type(line).__name__} '
                            '(the file should be opened in text mode)')
            self.line_num += 1
            row = parser.feed(line, _limit[0])
            if type(row) is list:
                return row
            if row is not None:
                raise Error(row)
        row = parser.end()
        if type(row) is str:
            raise Error(row)
        if row is None:
            raise StopIteration
        return row


class writer:
    """Writes rows to a file."""

    def __init__(self, fileobj, /, dialect='excel', **fmtparams):
        if not callable(getattr(fileobj, 'write', None)):
            raise TypeError('argument 1 must have a "write" method')
        self._write = fileobj.write
        self.dialect = d = _checked(dialect, fmtparams)
        self._settings = (d.delimiter, d.quotechar, d.escapechar, d.doublequote, d.skipinitialspace, d.quoting,
                          d.lineterminator)

    def writerow(self, row, /):
        """Write a row."""
        try:
            fields = [*row]
        except TypeError:
            if hasattr(type(row), '__iter__'):
                raise
            raise Error(f'iterable expected, not {type(row).__name__}') from None
        texts = [f if isinstance(f, (str, int, float)) or f is None else str(f) for f in fields]
        quoting = self._settings[5]
        if quoting == QUOTE_NONNUMERIC or quoting == QUOTE_STRINGS or quoting == QUOTE_NOTNULL:
            kinds = [2 if f is None else 1 if isinstance(f, str) else 0 if _is_number(f) else 3 for f in fields]
        else:
            kinds = None
        line = _join(self._settings, [f if type(f) is str else '' if f is None else str(f) for f in texts], kinds)
        if type(line) is tuple:
            raise Error(line[0])
        return self._write(line)

    def writerows(self, rows, /):
        """Write several rows."""
        for row in rows:
            self.writerow(row)


def _is_number(value):
    cls = type(value)
    return hasattr(cls, '__float__') or hasattr(cls, '__index__')


class DictReader:
    """Gives rows as dicts."""

    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect='excel', *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self._fieldnames = fieldnames
        self.restkey = restkey
        self.restval = restval
        self.reader = reader(f, dialect, *args, **kwds)
        self.dialect = dialect
        self.line_num = 0

    def __iter__(self):
        return self

    @property
    def fieldnames(self):
        """The keys: those given, or the fields of the first row."""
        if self._fieldnames is None:
            for self._fieldnames in self.reader:
                break
        self.line_num = self.reader.line_num
        return self._fieldnames

    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value

    def __next__(self):
        if self.line_num == 0:
            self.fieldnames
        row = next(self.reader)
        self.line_num = self.reader.line_num
        while row == []:
            row = next(self.reader)
        names = self.fieldnames
        made = dict(zip(names, row))
        expected, given = len(names), len(row)
        if expected < given:
            made[self.restkey] = row[expected:]
        elif expected > given:
            for key in names[given:]:
                made[key] = self.restval
        return made


class DictWriter:
    """Writes dicts as rows."""

    def __init__(self, f, fieldnames, restval='', extrasaction='raise', dialect='excel', *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self.fieldnames = fieldnames
        self.restval = restval
        extrasaction = extrasaction.lower()
        if extrasaction not in ('raise', 'ignore'):
            raise ValueError("extrasaction (%s) must be 'raise' or 'ignore'" % extrasaction)
        self.extrasaction = extrasaction
        self.writer = writer(f, dialect, *args, **kwds)

    def writeheader(self):
        """Write the field names."""
        return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

    def _dict_to_list(self, rowdict):
        if self.extrasaction == 'raise':
            wrong = rowdict.keys() - self.fieldnames
            if wrong:
                raise ValueError('dict contains fields not in fieldnames: ' + ', '.join([repr(x) for x in wrong]))
        return [rowdict.get(key, self.restval) for key in self.fieldnames]

    def writerow(self, rowdict):
        """Write a row."""
        return self.writer.writerow(self._dict_to_list(rowdict))

    def writerows(self, rowdicts):
        """Write several rows."""
        return self.writer.writerows(map(self._dict_to_list, rowdicts))
