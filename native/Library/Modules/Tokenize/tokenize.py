# Splits source text into tokens.

import re as _re
from collections import namedtuple as _namedtuple
from token import (
    ENDMARKER, NAME, NUMBER, STRING, NEWLINE, INDENT, DEDENT, LPAR, RPAR, LSQB, RSQB, COLON, COMMA, SEMI, PLUS,
    MINUS, STAR, SLASH, VBAR, AMPER, LESS, GREATER, EQUAL, DOT, PERCENT, LBRACE, RBRACE, EQEQUAL, NOTEQUAL,
    LESSEQUAL, GREATEREQUAL, TILDE, CIRCUMFLEX, LEFTSHIFT, RIGHTSHIFT, DOUBLESTAR, PLUSEQUAL, MINEQUAL,
    STAREQUAL, SLASHEQUAL, PERCENTEQUAL, AMPEREQUAL, VBAREQUAL, CIRCUMFLEXEQUAL, LEFTSHIFTEQUAL,
    RIGHTSHIFTEQUAL, DOUBLESTAREQUAL, DOUBLESLASH, DOUBLESLASHEQUAL, AT, ATEQUAL, RARROW, ELLIPSIS, COLONEQUAL,
    EXCLAMATION, OP, TYPE_IGNORE, TYPE_COMMENT, SOFT_KEYWORD, FSTRING_START, FSTRING_MIDDLE, FSTRING_END,
    TSTRING_START, TSTRING_MIDDLE, TSTRING_END, COMMENT, NL, ERRORTOKEN, ENCODING, N_TOKENS, NT_OFFSET,
    EXACT_TOKEN_TYPES, ISEOF, ISNONTERMINAL, ISTERMINAL, __all__ as _kinds, tok_name,
)

__all__ = _kinds + ['tokenize', 'generate_tokens', 'detect_encoding', 'untokenize', 'TokenInfo', 'open', 'TokenError']


class TokenError(Exception):
    pass


class TokenInfo(_namedtuple('TokenInfo', 'type string start end line')):
    """A token: its kind, its text, where it begins and ends, and its line."""

    __slots__ = ()

    def __repr__(self):
        named = f'{self.type} ({tok_name[self.type]})'
        return self._replace(type=_Shown(named))._plain()

    def _plain(self):
        fields = ', '.join([f'{name}={value!r}' for name, value in zip(self._fields, self)])
        return f'TokenInfo({fields})'

    @property
    def exact_type(self):
        if self.type == OP and self.string in EXACT_TOKEN_TYPES:
            return EXACT_TOKEN_TYPES[self.string]
        return self.type


class _Shown(str):
    def __repr__(self):
        return str(self)


_number = _re.compile(
    r'0[xX](?:_?[0-9a-fA-F])+|0[bB](?:_?[01])+|0[oO](?:_?[0-7])+'
    r'|(?:\d(?:_?\d)*\.?(?:\d(?:_?\d)*)?|\.\d(?:_?\d)*)(?:[eE][-+]?\d(?:_?\d)*)?[jJ]?', _re.ASCII)
_name = _re.compile(r'[\w\x80-\U0010ffff]+')
_quote = _re.compile(r'''([rRbBuUfFtT]{0,2})(\'\'\'|"""|'|")''')
_sign = _re.compile(r'\*\*=?|//=?|>>=?|<<=?|\.\.\.|->|:=|[-+*/%&|^@=<>!]=|<>|[-+*/%&|^@=<>~.,:;!()[\]{}]')
_bases = {'x': 'hexadecimal', 'b': 'binary', 'o': 'octal'}


class _Field:
    """An f-string or t-string that is being read."""

    def __init__(self, opening, quote, place):
        lower = opening.lower()
        self.quote = quote
        self.raw = 'r' in lower
        self.kind = TSTRING_START if 't' in lower else FSTRING_START
        self.place = place
        # For each open replacement field: the number of brackets around it, and whether its format is being read.
        self.fields = []

    def name(self):
        return 'f-string' if self.kind == FSTRING_START else 't-string'


class _Scanner:
    def __init__(self, readline):
        self.readline = readline
        self.row = 0
        self.line = ''
        self.at = 0
        self.brackets = 0
        self.strings = []
        self.is_cut = False

    def more(self):
        """Reads the next line; false at the end."""
        try:
            line = self.readline()
        except StopIteration:
            line = ''
        if not isinstance(line, str):
            raise TypeError(f'readline() returned a non-string (type {type(line).__name__})')
        self.row += 1
        self.at = 0
        self.last = self.line.rstrip('\r\n')
        self.is_cut = bool(line) and line[-1] != '\n'
        self.line = line + '\n' if self.is_cut else line
        return bool(line)

    def fail(self, text, at=None, row=None):
        raise TokenError(text, (self.row if row is None else row, (self.at if at is None else at) + 1))

    def token(self, kind, start, end=None, text=None, shown=None):
        end = end or (self.row, self.at)
        if text is None:
            text = self.line[start[1]:self.at]
        shown = self.line if shown is None else shown
        return TokenInfo(kind, text, start, end, shown[:-1] if self.is_cut and shown[-1:] == '\n' else shown)

    def run(self):
        # The columns of indents, with tabs of eight and of one.
        indents = [(0, 0)]
        is_start = True
        while self.more():
            line = self.line
            if self.strings and not self.in_field():
                yield from self.middle()
                line = self.line
            elif is_start and not self.brackets:
                column = small = at = 0
                while line[at] in ' \t\f':
                    small = 0 if line[at] == '\f' else small + 1
                    column = 0 if line[at] == '\f' else column + 1 if line[at] == ' ' else (column // 8 + 1) * 8
                    at += 1
                self.at = at
                if line[at] in '#\r\n':
                    yield from self.blank()
                    continue
                if column > indents[-1][0]:
                    self.check_tabs(small > indents[-1][1])
                    indents.append((column, small))
                    yield self.token(INDENT, (self.row, 0))
                while column < indents[-1][0]:
                    indents.pop()
                    if column > indents[-1][0]:
                        raise IndentationError('unindent does not match any outer indentation level', self.place())
                    yield self.token(DEDENT, (self.row, at))
                self.check_tabs(small == indents[-1][1])
            is_start = False
            while self.at < len(self.line):
                end = yield from self.one()
                if end:
                    is_start = end == 2 or is_start
                    break
        yield from self.finish(indents, is_start)

    def place(self):
        line = self.line.rstrip('\r\n')
        return '<string>', self.row, len(line) + 1, line, None, None

    def check_tabs(self, is_consistent):
        if not is_consistent:
            raise TabError('inconsistent use of tabs and spaces in indentation', self.place())

    def finish(self, indents, is_start):
        if self.brackets or not is_start:
            column = len(self.last) + 1 if self.strings else 0
            raise TokenError('unexpected EOF in multi-line statement', (self.row - 1, column))
        place = self.row, 0
        for _ in indents[1:]:
            yield TokenInfo(DEDENT, '', place, place, '')
        yield TokenInfo(ENDMARKER, '', place, place, '')

    def blank(self):
        """A line with nothing but a comment, or what a comment at its end leaves."""
        if self.line[self.at] == '#':
            yield self.comment()
        yield self.end(NL)

    def comment(self):
        start = self.row, self.at
        self.at = len(self.line.rstrip('\r\n'))
        return self.token(COMMENT, start)

    def end(self, kind):
        start = self.row, self.at
        self.at = len(self.line)
        return self.token(kind, start, text='' if self.is_cut else None)

    def in_field(self):
        fields = self.strings[-1].fields
        return bool(fields) and not fields[-1][1]

    def one(self):
        """One token; gives 1 at the end of a line that goes on, 2 at the end of a statement."""
        line, at = self.line, self.at
        char = line[at]
        while char in ' \t\f':
            at += 1
            char = line[at]
        self.at = at
        start = self.row, at
        if char == '#' or line[at:] in ('\n', '\r\n'):
            if char == '#':
                yield self.comment()
            yield self.end(NL if self.brackets else NEWLINE)
            return 1 if self.brackets else 2
        if char == '\\':
            if line[at + 1:] not in ('\n', '\r\n'):
                self.fail('unexpected character after line continuation character', len(line) - 1)
            if self.is_cut:
                self.fail('unexpected EOF in multi-line statement', at + 1)
            return 1
        opening = _quote.match(line, at)
        if opening:
            yield from self.string(opening, start)
            return 0
        if char in '0123456789' or char == '.' and line[at + 1] in '0123456789':
            yield self.number(start)
            return 0
        name = _name.match(line, at)
        if name:
            self.at = name.end()
            yield self.token(NAME, start)
            return 0
        sign = _sign.match(line, at)
        if not sign:
            if char in '$?`!':
                self.at += 1
                yield self.token(OP, start)
                return 0
            self.fail(f'invalid non-printable character U+{ord(char):04X}')
        yield from self.operator(sign[0], start)
        return 0

    def operator(self, sign, start):
        fields = self.strings[-1].fields if self.strings else ()
        inner = bool(fields) and fields[-1][0] == self.brackets
        if inner and (sign[0] == ':'):
            sign = ':'
        self.at += len(sign)
        if sign in '([{':
            self.brackets += 1
        elif sign in ')]}':
            self.brackets = max(self.brackets - 1, 0)
            if inner:
                fields.pop()
        yield self.token(OP, start)
        if inner and sign == ':':
            fields[-1][1] = True
        if inner and sign in ':}':
            yield from self.middle()

    def number(self, start):
        found = _number.match(self.line, self.at)
        text = found[0]
        after = self.line[found.end()]
        base = _bases.get(self.line[self.at + 1].lower()) if text == '0' or text[1:2].isalpha() else None
        if base and after in '0123456789' and len(text) > 1 or text == '0' and base in ('binary', 'octal') and (
                self.line[self.at + 2] in '23456789'):
            end = max(found.end(), self.at + 2)
            self.fail(f"invalid digit '{self.line[end]}' in {base} literal", end)
        if text == '0' and base:
            self.fail(f'invalid {base} literal', self.at + 1 + (self.line[self.at + 2] == '_'))
        if after == '_' and text[-1] != '.':
            self.fail('invalid decimal literal', found.end())
        if after in 'eE' and self.line[found.end() + 1] in '-+':
            self.fail('invalid decimal literal', found.end() + 1)
        self.at = found.end()
        return self.token(NUMBER, start)

    def string(self, opening, start):
        kind = opening[1].lower()
        if kind and kind not in ('r', 'u', 'b', 'br', 'rb', 'f', 'fr', 'rf', 't', 'tr', 'rt'):
            self.at = opening.end(1)
            if self.at == start[1]:
                self.fail('invalid prefix')
            yield self.token(NAME, start)
            return
        quote = opening[2]
        self.at = opening.end()
        if 'f' in kind or 't' in kind:
            field = _Field(kind, quote, start)
            yield self.token(field.kind, start)
            self.strings.append(field)
            yield from self.middle()
            return
        if self.strings and self.strings[-1].quote == quote:
            self.fail(f"{self.strings[-1].name()}: expecting '}}'", start[1])
        pieces, lines = [], []
        while True:
            line = self.line
            at = self.at
            while at < len(line) and not line.startswith(quote, at):
                at += 2 if line[at] == '\\' else 1
            if at < len(line) or line.startswith(quote, at) and line:
                break
            if len(quote) == 1 and line[-2:] != '\\\n' or self.is_cut:
                self.fail_string(start, quote)
            pieces.append(line if pieces else line[start[1]:])
            lines.append(line)
            if not self.more():
                self.fail_string(start, quote)
        self.at = at + len(quote)
        lines.append(self.line)
        text = ''.join(pieces) + (self.line[:self.at] if pieces else self.line[start[1]:self.at])
        yield self.token(STRING, start, text=text, shown=''.join(lines))

    def fail_string(self, start, quote, kind=''):
        if len(quote) == 3:
            if kind:
                self.fail(f'unterminated triple-quoted {kind} literal (detected at line {self.row - 1})', start[1],
                          start[0])
            raise TokenError('EOF in multi-line string', (start[0], start[1] + 1))
        self.fail(f'unterminated {kind or "string"} literal (detected at line {self.row})', start[1], start[0])

    def middle(self):
        """The text of an f-string up to a replacement field or its end."""
        string = self.strings[-1]
        quote = string.quote
        pieces, lines = [], []
        start = first = self.row, self.at
        while True:
            line, at = self.line, self.at
            if at == len(line):
                if len(quote) == 1 and line[-2:] != '\\\n':
                    what = string.name()
                    if string.fields:
                        self.fail(f'{what}: newlines are not allowed in format specifiers for single quoted {what}s',
                                  len(line.rstrip('\r\n')))
                    self.fail_string(string.place, quote, what)
                pieces.append(line[first[1]:])
                lines.append(line)
                if self.is_cut or not self.more():
                    what = string.name()
                    if self.is_cut:
                        self.row += 1
                    self.fail_string(string.place, quote, what)
                first = self.row, 0
                continue
            char = line[at]
            if line.startswith(quote, at):
                break
            if char == '\\':
                # A backslash before a brace of a field stands for itself.
                is_name = line[at + 1] == 'N' and line[at + 2:at + 3] == '{' and not string.raw and not string.fields
                if is_name and line.find('}', at) > 0:
                    self.at = line.find('}', at) + 1
                    text = ''.join(pieces) + line[first[1]:self.at]
                    yield self.token(string.kind + 1, start, text=text, shown=''.join(lines) + line)
                    pieces, lines = [], []
                    start = first = self.row, self.at
                else:
                    self.at = at + (1 if line[at + 1] in '{}' else 2)
                continue
            if char in '{}':
                if line[at + 1] == char and not string.fields:
                    self.at = at + 1
                    text = ''.join(pieces) + line[first[1]:self.at]
                    yield self.token(string.kind + 1, start, text=text, shown=''.join(lines) + line)
                    self.at = at + 2
                    pieces, lines = [], []
                    start = first = self.row, self.at
                    continue
                break
            self.at = at + 1
        text = ''.join(pieces) + line[first[1]:self.at]
        if text or string.fields and line[self.at] == '}' and line[self.at - 1] == '}':
            yield self.token(string.kind + 1, start, text=text, shown=''.join(lines) + line)
        start = self.row, self.at
        if line[self.at] == '{':
            self.at += 1
            self.brackets += 1
            string.fields.append([self.brackets, False])
            yield self.token(OP, start)
        elif line[self.at] == '}':
            if not string.fields:
                what = string.name()
                self.fail(f"{what}: single '}}' is not allowed")
            string.fields.pop()
            self.brackets -= 1
            self.at += 1
            yield self.token(OP, start)
            yield from self.middle()
        else:
            self.at += len(quote)
            self.strings.pop()
            yield self.token(string.kind + 2, start)


def generate_tokens(readline):
    """The tokens of text; readline gives a line at a time."""
    return _Scanner(readline).run()


def tokenize(readline):
    """The tokens of source as bytes; the first one tells its encoding."""
    encoding, lines = detect_encoding(readline)
    yield TokenInfo(ENCODING, encoding if encoding != 'utf-8-sig' else 'utf-8', (0, 0), (0, 0), '')
    lines = iter(lines)

    def text():
        line = next(lines, None)
        if line is None:
            try:
                line = readline()
            except StopIteration:
                line = b''
        return line.decode(encoding)

    yield from _Scanner(text).run()
