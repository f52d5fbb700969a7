import re

__all__ = ('loads', 'load', 'TOMLDecodeError')

_BARE = frozenset('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_')
_CONTROLS = frozenset([chr(i) for i in range(32)] + [chr(127)])
_ESCAPES = {'b': '\b', 't': '\t', 'n': '\n', 'f': '\f', 'r': '\r', '"': '"', '\\': '\\'}
_MAX_DEPTH = 100
_NUMBER = re.compile(r'''
    0(?:x[0-9A-Fa-f](?:_?[0-9A-Fa-f])*|b[01](?:_?[01])*|o[0-7](?:_?[0-7])*)
    |[+-]?(?:0|[1-9](?:_?[0-9])*)(?P<floatpart>(?:\.[0-9](?:_?[0-9])*)?(?:[eE][+-]?[0-9](?:_?[0-9])*)?)
''', re.VERBOSE)
_TIME = r'([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9])(?:\.([0-9]{1,6})[0-9]*)?'
_LOCAL_TIME = re.compile(_TIME)
_DATE_TIME = re.compile(r'([0-9]{4})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])'
                        r'(?:[Tt ]' + _TIME + r'(?:([Zz])|([+-])([01][0-9]|2[0-3]):([0-5][0-9]))?)?')


class TOMLDecodeError(ValueError):
    """The text is no TOML."""

    def __init__(self, msg='', doc='', pos=0):
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = doc.count('\n', 0, pos) + 1
        self.colno = pos + 1 if self.lineno == 1 else pos - doc.rindex('\n', 0, pos)
        place = 'end of document' if pos >= len(doc) else f'line {self.lineno}, column {self.colno}'
        super().__init__(f'{msg} (at {place})')


def load(fp, /, *, parse_float=float):
    """The dict of a binary file of TOML."""
    data = fp.read()
    if not isinstance(data, bytes):
        raise TypeError("File must be opened in binary mode, e.g. use `open('foo.toml', 'rb')`")
    return loads(data.decode(), parse_float=parse_float)


def loads(s, /, *, parse_float=float):
    """The dict of a text of TOML."""
    if not isinstance(s, str):
        raise TypeError(f"Expected str object, not '{type(s).__qualname__}'")
    return _Reader(s.replace('\r\n', '\n'), parse_float).read()


class _Reader:
    def __init__(self, text, parse_float):
        self.text = text
        self.pos = 0
        self.parse_float = parse_float
        self.root = {}
        # Tables by identity: those named by a header, those made by dotted keys or inline, and arrays of tables.
        self.explicit = set()
        self.frozen = set()
        self.arrays = set()

    def fail(self, message, pos=None):
        raise TOMLDecodeError(message, self.text, self.pos if pos is None else pos)

    def peek(self):
        return self.text[self.pos:self.pos + 1]

    def blanks(self):
        text, pos = self.text, self.pos
        while text[pos:pos + 1] in (' ', '\t') and pos < len(text):
            pos += 1
        self.pos = pos

    def comment(self):
        if self.peek() == '#':
            end = self.text.find('\n', self.pos)
            end = len(self.text) if end < 0 else end
            for i in range(self.pos + 1, end):
                if self.text[i] in _CONTROLS and self.text[i] != '\t':
                    self.fail(f'Found invalid character {self.text[i]!r}', i)
            self.pos = end

    def lines(self):
        while True:
            start = self.pos
            self.blanks()
            if self.peek() == '\n':
                self.pos += 1
            self.comment()
            if self.pos == start:
                return

    def read(self):
        table, prefix = self.root, ()
        while True:
            self.blanks()
            c = self.peek()
            if not c:
                return self.root
            if c == '\n':
                self.pos += 1
                continue
            if c == '[':
                table, prefix = self.array_header() if self.text[self.pos + 1:self.pos + 2] == '[' \
                    else self.table_header()
            elif c in _BARE or c in '"\'':
                self.pair(table, False)
            elif c != '#':
                self.fail('Invalid statement')
            self.blanks()
            self.comment()
            c = self.peek()
            if c and c != '\n':
                self.fail('Expected newline or end of document after a statement')

    def table_header(self):
        self.pos += 1
        self.blanks()
        key = self.key()
        parent = self.walk(key[:-1])
        table = parent.get(key[-1])
        if table is None:
            table = parent[key[-1]] = {}
        elif not isinstance(table, (dict, list)):
            self.fail('Cannot overwrite a value')
        elif isinstance(table, list) or id(table) in self.explicit or id(table) in self.frozen:
            self.fail(f'Cannot declare {key} twice')
        self.explicit.add(id(table))
        if self.peek() != ']':
            self.fail("Expected ']' at the end of a table declaration")
        self.pos += 1
        return table, key

    def array_header(self):
        self.pos += 2
        self.blanks()
        key = self.key()
        parent = self.walk(key[:-1])
        array = parent.get(key[-1])
        if array is None:
            array = parent[key[-1]] = []
            self.arrays.add(id(array))
        elif not isinstance(array, list) or id(array) not in self.arrays:
            self.fail(f'Cannot mutate immutable namespace {key}' if isinstance(array, list)
                      else 'Cannot overwrite a value')
        table = {}
        array.append(table)
        if self.text[self.pos:self.pos + 2] != ']]':
            self.fail("Expected ']]' at the end of an array declaration")
        self.pos += 2
        return table, key

    def walk(self, key):
        table = self.root
        for part in key:
            if part not in table:
                table[part] = {}
            table = table[part]
            if isinstance(table, list):
                if id(table) not in self.arrays:
                    self.fail('Cannot overwrite a value')
                table = table[-1]
            if not isinstance(table, dict):
                self.fail('Cannot overwrite a value')
            if id(table) in self.frozen:
                self.fail(f'Cannot declare {key} twice')
        return table

    def key(self):
        parts = [self.key_part()]
        self.blanks()
        while self.peek() == '.':
            self.pos += 1
            self.blanks()
            parts.append(self.key_part())
            self.blanks()
        return tuple(parts)

    def key_part(self):
        c = self.peek()
        if c and c in _BARE:
            start = self.pos
            while self.peek() and self.peek() in _BARE:
                self.pos += 1
            return self.text[start:self.pos]
        if c == "'":
            return self.literal()
        if c == '"':
            return self.basic()
        self.fail('Invalid initial character for a key part')

    def pair(self, table, is_inline, depth=0):
        key = self.key()
        if self.peek() != '=':
            self.fail("Expected '=' after a key in a key/value pair")
        self.pos += 1
        self.blanks()
        value = self.value(depth)
        for part in key[:-1]:
            inner = table.get(part)
            if inner is None:
                inner = table[part] = {}
                self.explicit.add(id(inner))
            elif not isinstance(inner, dict) or id(inner) in self.frozen:
                self.fail('Cannot overwrite a value' if not isinstance(inner, dict)
                          else f'Cannot mutate immutable namespace {key[:-1]}')
            table = inner
        if key[-1] in table:
            self.fail(f'Duplicate inline table key {key[-1]!r}' if is_inline else 'Cannot overwrite a value')
        table[key[-1]] = value

    def value(self, depth):
        if depth > _MAX_DEPTH:
            self.fail('TOML inline arrays/tables are nested more than the allowed 100 levels')
        text = self.text
        c = self.peek()
        if c == '"':
            return self.long_string('"') if text.startswith('"""', self.pos) else self.basic()
        if c == "'":
            return self.long_string("'") if text.startswith("'''", self.pos) else self.literal()
        for word, value in (('true', True), ('false', False)):
            if text.startswith(word, self.pos):
                self.pos += len(word)
                return value
        if c == '[':
            return self.array(depth + 1)
        if c == '{':
            return self.inline(depth + 1)
        if found := _DATE_TIME.match(text, self.pos):
            self.pos = found.end()
            return self.date_time(found)
        if found := _LOCAL_TIME.match(text, self.pos):
            self.pos = found.end()
            return _time(*found.groups())
        if found := _NUMBER.match(text, self.pos):
            self.pos = found.end()
            if found['floatpart']:
                value = self.parse_float(found[0])
                if isinstance(value, (dict, list)):
                    raise ValueError('parse_float must not return dicts or lists')
                return value
            return int(found[0], 0)
        for word in ('inf', 'nan', '+inf', '-inf', '+nan', '-nan'):
            if text.startswith(word, self.pos):
                self.pos += len(word)
                return self.parse_float(word)
        self.fail('Invalid value')

    def date_time(self, found):
        import datetime
        year, month, day, hour, minute, second, fraction, zulu, sign, off_hour, off_minute = found.groups()
        try:
            if hour is None:
                return datetime.date(int(year), int(month), int(day))
            zone = None
            if zulu:
                zone = datetime.timezone.utc
            elif sign:
                offset = datetime.timedelta(hours=int(off_hour), minutes=int(off_minute))
                zone = datetime.timezone(offset if sign == '+' else -offset)
            return datetime.datetime(int(year), int(month), int(day), int(hour), int(minute), int(second),
                                     int(fraction.ljust(6, '0')) if fraction else 0, tzinfo=zone)
        except ValueError:
            self.fail('Invalid date or datetime', found.start())

    def array(self, depth):
        self.pos += 1
        items = []
        while True:
            self.lines()
            if self.peek() == ']':
                self.pos += 1
                return items
            items.append(self.value(depth))
            self.lines()
            c = self.peek()
            if c not in (',', ']') or not c:
                self.fail('Unclosed array')
            if c == ',':
                self.pos += 1

    def inline(self, depth):
        self.pos += 1
        table = {}
        self.blanks()
        if self.peek() == '}':
            self.pos += 1
            self.frozen.add(id(table))
            return table
        while True:
            self.blanks()
            self.pair(table, True, depth)
            self.blanks()
            c = self.peek()
            if c == '}':
                self.pos += 1
                self.freeze(table)
                return table
            if c != ',':
                self.fail('Unclosed inline table')
            self.pos += 1

    def freeze(self, table):
        self.frozen.add(id(table))
        for value in table.values():
            if isinstance(value, dict) and id(value) not in self.frozen:
                self.freeze(value)

    def literal(self):
        start = self.pos + 1
        for i in range(start, len(self.text)):
            c = self.text[i]
            if c == "'":
                self.pos = i + 1
                return self.text[start:i]
            if c in _CONTROLS and c != '\t':
                self.fail(f'Found invalid character {c!r}', i)
        self.fail("Expected \"'\"", len(self.text))

    def escape(self, is_long):
        c = self.text[self.pos + 1:self.pos + 2]
        if is_long and c and c in ' \t\n':
            end = self.pos + 1
            while self.text[end:end + 1] in (' ', '\t') and end < len(self.text):
                end += 1
            if self.text[end:end + 1] != '\n':
                self.fail("Unescaped '\\' in a string", end)
            while self.text[end:end + 1] in (' ', '\t', '\n') and end < len(self.text):
                end += 1
            self.pos = end
            return ''
        if c in _ESCAPES and c:
            self.pos += 2
            return _ESCAPES[c]
        if c in ('u', 'U'):
            width = 4 if c == 'u' else 8
            digits = self.text[self.pos + 2:self.pos + 2 + width]
            if len(digits) != width or not all([d in '0123456789abcdefABCDEF' for d in digits]):
                self.fail('Invalid hex value', self.pos + 2)
            number = int(digits, 16)
            self.pos += 2 + width
            if 0xD800 <= number <= 0xDFFF or number > 0x10FFFF:
                self.fail('Escaped character is not a Unicode scalar value')
            return chr(number)
        if not c:
            self.fail('Unterminated string', len(self.text))
        self.fail("Unescaped '\\' in a string", self.pos + 2)

    def basic(self):
        self.pos += 1
        parts = []
        while True:
            start = self.pos
            text = self.text
            i = start
            while i < len(text) and text[i] not in '"\\' and (text[i] not in _CONTROLS or text[i] == '\t'):
                i += 1
            parts.append(text[start:i])
            self.pos = i
            if i >= len(text):
                self.fail('Unterminated string')
            if text[i] == '"':
                self.pos += 1
                return ''.join(parts)
            if text[i] != '\\':
                self.fail(f'Illegal character {text[i]!r}')
            parts.append(self.escape(False))

    def long_string(self, quote):
        self.pos += 3
        if self.peek() == '\n':
            self.pos += 1
        parts = []
        text = self.text
        while True:
            i = self.pos
            while i < len(text) and text[i] != quote and (quote == "'" or text[i] != '\\') \
                    and (text[i] not in _CONTROLS or text[i] in '\t\n'):
                i += 1
            parts.append(text[self.pos:i])
            self.pos = i
            if i >= len(text):
                self.fail('Unterminated string' if quote == '"' else "Expected \"'''\"")
            if text[i] == '\\' and quote == '"':
                parts.append(self.escape(True))
            elif text[i] != quote:
                self.fail(f'Illegal character {text[i]!r}' if quote == '"' else f'Found invalid character {text[i]!r}')
            elif not text.startswith(quote * 3, i):
                parts.append(quote)
                self.pos += 1
            else:
                self.pos += 3
                for _ in range(2):
                    if self.peek() == quote:
                        parts.append(quote)
                        self.pos += 1
                return ''.join(parts)


def _time(hour, minute, second, fraction):
    import datetime
    return datetime.time(int(hour), int(minute), int(second), int(fraction.ljust(6, '0')) if fraction else 0)
