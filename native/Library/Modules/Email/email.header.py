"""Headers beyond ASCII: written as encoded words, read back."""

__all__ = ['Header', 'decode_header', 'make_header']


def decode_header(header):
    if isinstance(header, Header):
        return [(text.encode(charset) if charset != 'us-ascii' else text, None if charset == 'us-ascii' else charset)
                for text, charset in header._chunks]
    from re import compile
    words = compile(r'=\?([^?]*?)\?([qQbB])\?(.*?)\?=')
    if not words.search(header):
        return [(header, None)]
    parts = []
    for line in header.splitlines():
        at = 0
        last = None
        for found in words.finditer(line):
            plain = line[at:found.start()]
            if plain and (plain.strip() or last is None):
                parts.append((plain if last is None and not parts else plain, None, None))
            parts.append((_word(found[2].lower(), found[3]), found[1].lower(), True))
            last = found
            at = found.end()
        if line[at:].strip():
            parts.append((line[at:], None, None))
    merged = []
    for data, charset, _ in parts:
        data = data.encode('raw-unicode-escape') if isinstance(data, str) else data
        if merged and merged[-1][1] == charset:
            merged[-1] = (merged[-1][0] + (b'' if charset else b' ') + data, charset)
        else:
            merged.append((data, charset))
    return merged


def _word(kind, text):
    from binascii import a2b_base64, a2b_qp
    if kind == 'q':
        return a2b_qp(text, header=True)
    return a2b_base64(text + '=' * (-len(text) % 4))


def make_header(decoded_seq, maxlinelen=None, header_name=None, continuation_ws=' '):
    made = Header(maxlinelen=maxlinelen, header_name=header_name, continuation_ws=continuation_ws)
    for text, charset in decoded_seq:
        made.append(text, charset)
    return made


class Header:
    def __init__(self, s=None, charset=None, maxlinelen=None, header_name=None, continuation_ws=' ', errors='strict'):
        self._charset = str(charset).lower() if charset is not None else 'us-ascii'
        self._maxlinelen = maxlinelen or 76
        self._name = header_name
        self._chunks = []
        if s is not None:
            self.append(s, charset, errors)

    def append(self, s, charset=None, errors='strict'):
        charset = self._charset if charset is None else str(charset).lower()
        if isinstance(s, bytes):
            s = s.decode('latin-1' if charset == 'unknown-8bit' else charset, errors)
        if charset == 'us-ascii' and not s.isascii():
            charset = 'utf-8'
        self._chunks.append((s, charset))

    def __str__(self):
        text = ''
        last = None
        for part, charset in self._chunks:
            if text and last is not None and (charset == 'us-ascii') != (last == 'us-ascii') \
                    and text[-1:] not in ' \t' and part[:1] not in (' ', '\t'):
                text += ' '
            text += part
            last = charset
        return text

    def __eq__(self, other):
        return other == str(self)

    def encode(self, splitchars=';, \t', maxlinelen=None, linesep='\n'):
        parts = [part if charset == 'us-ascii' else _encoded_word(part, charset) for part, charset in self._chunks]
        return _folded(' '.join([part.strip() for part in parts]), len(self._name or '') + 2,
                       self._maxlinelen if maxlinelen is None else maxlinelen, linesep)


def _encoded_word(text, charset='utf-8', limit=63, bias=1):
    """One or more encoded words; the shorter of both ways."""
    from binascii import b2a_base64
    words = []
    while text:
        size = len(text)
        while True:
            data = text[:size].encode(charset)
            quoted = ''.join([chr(byte) if chr(byte).isalnum() and byte < 128 or chr(byte) in '-!*+/' else
                              '_' if byte == 32 else f'={byte:02X}' for byte in data])
            in_base64 = (len(data) + 2) // 3 * 4
            if min(len(quoted), in_base64) <= limit or size == 1:
                break
            size -= max(1, size // 8)
        kind, shown = 'q', quoted
        if len(quoted) - in_base64 >= bias:
            kind, shown = 'b', b2a_base64(data, newline=False).decode()
        words.append(f'=?{charset}?{kind}?{shown}?=')
        text = text[size:]
    return ' '.join(words)


def _folded(text, used, limit, linesep='\n'):
    """The value of a header with line breaks before words that would pass the limit."""
    lines = ['']
    for word in text.split(' '):
        line = lines[-1]
        start = used if len(lines) == 1 else 0
        if line.strip() and limit and start + len(line) + 1 + len(word) > limit:
            lines.append(' ' + word)
        else:
            lines[-1] = f'{line} {word}' if line or len(lines) > 1 else word
    return linesep.join(lines)
