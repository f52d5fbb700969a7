
    def read_type(self, place):
        """Reads the type of a document with the entities that it defines."""
        text = self.text
        end, subset = self.end_of_type(place)
        if end < 0:
            if self.final:
                raise self.fail(3 if subset else 5, len(text) if subset else place)
            return -1
        self.typed = True
        head = text[place + 9:subset[0] - 1 if subset else end - 1]
        words = head.split()
        if not words or not _qname.match(words[0]):
            raise self.fail(2, place)
        if len(words) > 1 and words[1] in ('SYSTEM', 'PUBLIC'):
            self.open_external = True
        elif len(words) > 1:
            raise self.fail(4, place + 9 + head.index(words[1]))
        tell = getattr(self.handler, 'doctype', None)
        if tell is not None:
            literals = [first or second for first, second in re.findall('"([^"]*)"|\'([^\']*)\'', head)]
            public = literals[0] if words[1:2] == ['PUBLIC'] and literals else None
            tell(words[0], public, literals[-1] if literals else None)
        if subset:
            self.read_subset(*subset)
        return end

    def end_of_type(self, place):
        """Where the type ends, and the part in brackets; -1 for an end that is not there yet."""
        text = self.text
        opened = subset = None
        at = place + 9
        while True:
            match = _type_part.search(text, at)
            if match is None:
                return -1, opened
            part = match[0]
            at = match.end()
            if part == '[' and opened is None:
                opened = at
            elif part == ']' and opened is not None:
                subset = opened, at - 1
            elif part == '>' and (opened is None or subset is not None):
                return at, subset
            elif len(part) == 1 and part in '"\'' or part in ('<!--', '<?'):
                # A literal, a comment or an instruction without its end.
                return -1, opened

    def read_subset(self, at, stop):
        """Reads the declarations in the type of a document."""
        text = self.text
        while at < stop:
            at = _space.match(text, at, stop).end()
            if at == stop:
                return
            if text[at] == '%':
                end = text.find(';', at, stop)
                if end < 0:
                    raise self.fail(4, at + 1)
                # What it stands for is not read: names may be defined there.
                self.open_external = True
                at = end + 1
                continue
            match = _type_part_whole.match(text, at, stop)
            if match is None:
                raise self.fail(2, at)
            body = match[0]
            if body.startswith('<!ENTITY'):
                self.define(body, at)
            elif body.startswith('<!ATTLIST'):
                self.read_defaults(body[9:-1])
            elif not body.startswith(('<!ELEMENT', '<!NOTATION', '<!--', '<?')):
                raise self.fail(2, at)
            at = match.end()

    def define(self, body, place):
        """Defines an entity; the first definition counts."""
        match = _entity.match(body)
        if match is None:
            other = _other_entity.match(body)
            if other is None:
                raise self.fail(4, place)
            if other[1]:
                self.external.add(other[1])
            return
        name, first, second = match.groups()
        value = first if first is not None else second

        def replace(found):
            return found[0] if found[3] else self.character(found, place)

        if '&#' in value:
            value = _reference.sub(replace, value)
        self.entities.setdefault(name, value)

    def read_defaults(self, body):
        """Notes the defaults of the attributes of an element."""
        words = body.split(None, 1)
        if len(words) < 2:
            return
        known = self.defaults.setdefault(words[0], {})
        for name, first, second in _default.findall(words[1]):
            known.setdefault(name, self.normalize(first or second, self.place))


_type_part = re.compile(r'"[^"]*"|\'[^\']*\'|<!--.*?-->|<\?.*?\?>|<!--|<\?|["\'\[\]>]', re.DOTALL)
_type_part_whole = re.compile(r'<!--.*?-->|<\?.*?\?>|<![A-Z]+(?:"[^"]*"|\'[^\']*\'|[^"\'<>])*>', re.DOTALL)
_entity = re.compile(rf'<!ENTITY[ \t\n]+({_WORD}(?::{_WORD})?)[ \t\n]+(?:"([^"]*)"|\'([^\']*)\')[ \t\n]*>')
_other_entity = re.compile(rf'<!ENTITY[ \t\n]+(?:%[ \t\n]+{_WORD}|({_WORD}))[ \t\n]+(?:"|\'|SYSTEM|PUBLIC)')
_default = re.compile(rf'({_QNAME})[ \t\n]+(?:[A-Z]+|(?:NOTATION[ \t\n]+)?\([^)]*\))[ \t\n]+'
                      r'(?:#FIXED[ \t\n]+)?(?:"([^"]*)"|\'([^\']*)\')')


_ENCODING = re.compile(rb'<\?xml[^>]*?encoding[ \t\r\n]*=[ \t\r\n]*["\']([A-Za-z][\w.\-]*)')
_WIDE = {b'\xff\xfe': 'utf-16-le', b'\xfe\xff': 'utf-16-be'}


class ByteReader:
    """Decodes the bytes of a document for a reader."""

    def __init__(self, reader, encoding=None):
        self.reader = reader
        self.encoding = encoding
        self.known = False
        self.held = b''
        self.table = {}

    def feed(self, data, final=False):
        """Reads a further piece of bytes."""
        data = self.held + data
        if not self.known:
            if len(data) < 4 and not final or data.startswith(b'<?xml') and b'?>' not in data and not final:
                self.held = data
                return
            data = self.detect(data)
        try:
            text, self.held = data.decode(self.encoding).translate(self.table), b''
        except UnicodeDecodeError as error:
            text = data[:error.start].decode(self.encoding).translate(self.table)
            self.held = data[error.start:]
            if final or len(self.held) > 4 or self.encoding in ('ascii', 'us-ascii'):
                reader = self.reader
                reader.feed(text)
                raise reader.fail(4, len(reader.text)) from None
        self.reader.feed(text)

    def detect(self, data):
        """Finds the encoding; returns the bytes without a mark."""
        self.known = True
        declared = _ENCODING.match(data[:200])
        if self.encoding is None and data[:2] in _WIDE:
            self.encoding = _WIDE[data[:2]]
            return data[2:]
        if self.encoding is None and data[:4] in (b'<\0?\0', b'\0<\0?'):
            self.encoding = 'utf-16-le' if data[0] else 'utf-16-be'
        if data[:3] == b'\xef\xbb\xbf':
            data = data[3:]
        if self.encoding is None:
            self.encoding = declared[1].decode('ascii') if declared else 'utf-8'
            name = self.encoding.lower()
            if name.startswith(('utf-16', 'utf_16')):
                raise Problem(19, 1, declared.start(1))
            if name in ('windows-1252', 'cp1252'):
                from html import _C1
                self.encoding = 'latin-1'
                self.table = {0x80 + place: letter for place, letter in enumerate(_C1)}
                return data
            try:
                b' '.decode(name)
            except LookupError:
                raise Problem(18, 1, declared.start(1)) from None
        return data
