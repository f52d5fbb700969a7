# The encoding of source, and text from tokens.

_cookie = _re.compile(r'^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)', _re.ASCII)


def detect_encoding(readline):
    """The encoding of source as bytes, and the lines read to find it."""
    import codecs
    name = getattr(getattr(readline, '__self__', None), 'name', None)
    lines, default, marked = [], 'utf-8', False

    def read():
        try:
            return readline()
        except StopIteration:
            return b''

    def found(line):
        try:
            text = line.decode('utf-8')
        except UnicodeDecodeError:
            msg = 'invalid or missing encoding declaration'
            raise SyntaxError(f'{msg} for {name!r}' if name is not None else msg) from None
        cookie = _cookie.match(text)
        if not cookie:
            return None
        encoding = cookie[1]
        low = encoding[:12].lower().replace('_', '-')
        if low == 'utf-8' or low.startswith('utf-8-'):
            encoding = 'utf-8'
        elif low in ('latin-1', 'iso-8859-1', 'iso-latin-1') or low.startswith(
                ('latin-1-', 'iso-8859-1-', 'iso-latin-1-')):
            encoding = 'iso-8859-1'
        try:
            codecs.lookup(encoding)
        except LookupError:
            where = f' for {name!r}' if name is not None else ''
            raise SyntaxError(f'unknown encoding{where}: {encoding}') from None
        if marked:
            if encoding != 'utf-8':
                raise SyntaxError('encoding problem' + (f' for {name!r}' if name is not None else '') + ': utf-8')
            encoding += '-sig'
        return encoding

    first = read()
    if first.startswith(b'\xef\xbb\xbf'):
        marked = True
        first = first[3:]
        default = 'utf-8-sig'
    if not first:
        return default, []
    encoding = found(first)
    if encoding:
        return encoding, [first]
    if not _re.match(rb'^[ \t\f]*(?:[#\r\n]|$)', first):
        return default, [first]
    second = read()
    if not second:
        return default, [first]
    return found(second) or default, [first, second]


def open(filename):
    """Opens a source file with the encoding it declares."""
    import builtins
    import io
    buffer = builtins.open(filename, 'rb')
    encoding, _ = detect_encoding(buffer.readline)
    return io.StringIO(buffer.read_text(encoding)) if hasattr(buffer, 'read_text') else builtins.open(
        filename, encoding=encoding)


def _escaped(text):
    """Braces of an f-string's text doubled, except those of names of characters."""
    out, at = [], 0
    for name in _re.finditer(r'\\N\{[^}]*\}', text):
        out += text[at:name.start()].replace('{', '{{').replace('}', '}}'), name[0]
        at = name.end()
    out.append(text[at:].replace('{', '{{').replace('}', '}}'))
    return ''.join(out)


def untokenize(iterable):
    """Source text whose tokens are these: with places exactly as it was, without them spaced in some way."""
    pieces, encoding = [], None
    row, column = 1, 0
    last_line = ''
    indents, at_start = [], False
    tokens = iter(iterable)
    for token in tokens:
        if len(token) == 2:
            _spaced(pieces, token, tokens)
            encoding = pieces.pop(0) if pieces and isinstance(pieces[0], _Shown) else encoding
            break
        kind, text, start, end, line = token
        if kind == ENCODING:
            encoding = text
            continue
        if kind == ENDMARKER:
            break
        if kind == INDENT:
            indents.append(text)
            continue
        if kind == DEDENT:
            indents.pop()
            row, column = end
            continue
        if kind in (NEWLINE, NL):
            at_start = True
        elif at_start and indents:
            if start[1] >= len(indents[-1]):
                pieces.append(indents[-1])
                column = len(indents[-1])
            at_start = False
        if kind in (FSTRING_MIDDLE, TSTRING_MIDDLE):
            if '{' in text or '}' in text:
                whole = _escaped(text)
                last = whole.rpartition('\n')[2]
                lines = text.count('\n')
                end = end[0], end[1] + last.count('{{') + last.count('}}')
                text = whole
        if start < (row, column):
            raise ValueError(f'start ({start[0]},{start[1]}) precedes previous end ({row},{column})')
        if start[0] > row:
            # Spaces before a backslash are those at the end of the line before.
            before = last_line.rstrip('\\\r\n')
            spaces = before[len(before.rstrip()):]
            pieces.append(spaces + ('\\\r\n' if last_line.endswith('\r\n') else '\\\n') * (start[0] - row))
            column = 0
        if start[1] > column:
            gap = line[column:start[1]] if line and row == start[0] and not line[column:start[1]].strip() else ''
            pieces.append(gap if len(gap) == start[1] - column else ' ' * (start[1] - column))
        pieces.append(text)
        row, column = end
        last_line = line
        if kind in (NEWLINE, NL):
            row, column = row + 1, 0
    text = ''.join(pieces)
    return text.encode(encoding) if encoding is not None else text


def _spaced(pieces, token, tokens):
    """Texts of tokens of which no more than kind and text are known."""
    import itertools
    indents, at_start, before, fields = [], False, None, 0
    for kind, text, *_ in itertools.chain((token,), tokens):
        if kind == ENCODING:
            pieces.insert(0, _Shown(text))
            continue
        if kind in (NAME, NUMBER):
            text += ' '
        if before in (STRING, FSTRING_END, TSTRING_END) and kind in (STRING, FSTRING_START, TSTRING_START):
            text = (' ' if kind != STRING or before != STRING else '  ') + text
        before = kind
        if kind in (FSTRING_START, TSTRING_START):
            fields += 1
        elif kind in (FSTRING_END, TSTRING_END):
            fields -= 1
        elif kind in (FSTRING_MIDDLE, TSTRING_MIDDLE):
            text = _escaped(text)
        if kind == INDENT:
            indents.append(text)
            continue
        if kind == DEDENT:
            indents.pop()
            continue
        if kind in (NEWLINE, NL):
            at_start = True
        elif at_start and indents:
            pieces.append(indents[-1])
            at_start = False
        if fields and pieces and text == '{' and pieces[-1] == '{':
            text = ' {'
        pieces.append(text)
