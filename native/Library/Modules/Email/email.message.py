"""Messages: headers and a body, which may be made of messages."""

__all__ = ['Message', 'EmailMessage']

from io import BytesIO, StringIO

_SINGLE = {'date', 'from', 'sender', 'reply-to', 'to', 'cc', 'bcc', 'message-id', 'in-reply-to', 'subject',
           'content-type', 'content-transfer-encoding', 'content-disposition', 'mime-version'}


def _parameters(text):
    """The parts of a value at the semicolons outside of quotes: (name, value) or (word, '')."""
    parts, current, quoted = [], '', False
    for char in str(text):
        if char == '"' and current[-1:] != '\\':
            quoted = not quoted
        if char == ';' and not quoted:
            parts.append(current)
            current = ''
        else:
            current += char
    parts.append(current)
    made = []
    for part in parts:
        name, equals, value = part.partition('=')
        made.append((name.strip(), value.strip()) if equals else (part.strip(), ''))
    return _joined(made)


def _joined(parameters):
    """Values that RFC 2231 splits or encodes, put together."""
    plain, pieces = [], {}
    for name, value in parameters:
        base, star, rest = name.partition('*')
        if not star or not value:
            plain.append((name, value))
            continue
        number = rest.rstrip('*')
        place = int(number) if number.isdigit() else 0
        pieces.setdefault(base, []).append((place, rest.endswith('*') or not rest, value))
    for name, found in pieces.items():
        from email.utils import unquote
        from urllib.parse import unquote_to_bytes
        found.sort(key=lambda piece: piece[0])
        encoded = any(piece[1] for piece in found)
        text = ''.join([unquote(piece[2]) for piece in found])
        if encoded:
            charset, _, rest = text.split("'", 2) if text.count("'") > 1 else (None, None, text)
            plain.append((name, (charset, '', unquote_to_bytes(rest).decode('latin-1'))))
        else:
            plain.append((name, f'"{text}"'))
    return plain


class Message:
    def __init__(self, policy=None):
        from email.policy import compat32
        self.policy = compat32 if policy is None else policy
        self._headers = []
        self._unixfrom = None
        self._payload = None
        self._charset = None
        self.preamble = self.epilogue = None
        self.defects = []
        self._default_type = 'text/plain'

    def __str__(self):
        return self.as_string()

    def as_string(self, unixfrom=False, maxheaderlen=0, policy=None):
        text = _written(self, policy or self.policy, maxheaderlen)
        if unixfrom:
            text = (self._unixfrom or 'From nobody') + '\n' + text
        return text

    def as_bytes(self, unixfrom=False, policy=None):
        return _written(self, policy or self.policy, 78, True).encode('ascii', 'surrogateescape')

    def __bytes__(self):
        return self.as_bytes()

    def is_multipart(self):
        return isinstance(self._payload, list)

    def set_unixfrom(self, unixfrom):
        self._unixfrom = unixfrom

    def get_unixfrom(self):
        return self._unixfrom

    def attach(self, payload):
        if self._payload is None:
            self._payload = [payload]
        else:
            try:
                self._payload.append(payload)
            except AttributeError:
                raise TypeError('Attach is not valid on a message with a non-multipart payload') from None

    def get_payload(self, i=None, decode=False):
        if self.is_multipart():
            if decode:
                return None
            return self._payload if i is None else self._payload[i]
        if i is not None and not isinstance(self._payload, list):
            raise TypeError(f'Expected list, got {type(self._payload)}')
        payload = self._payload
        if isinstance(payload, bytes) or payload is None:
            return payload
        if not decode:
            if not payload.isascii() and any('\udc80' <= char <= '\udcff' for char in payload):
                return payload.encode('ascii', 'surrogateescape').decode(self.get_content_charset('ascii'), 'replace')
            return payload
        kind = str(self.get('content-transfer-encoding', '')).lower().strip()
        try:
            data = payload.encode('ascii', 'surrogateescape')
        except UnicodeError:
            data = payload.encode('raw-unicode-escape')
        if kind == 'quoted-printable':
            from binascii import a2b_qp
            return a2b_qp(data)
        if kind == 'base64':
            from binascii import Error, a2b_base64
            try:
                return a2b_base64(b''.join(data.split()))
            except Error:
                return data
        return data

    def set_payload(self, payload, charset=None):
        if hasattr(payload, 'encode'):
            if charset is not None:
                payload = payload.encode(str(charset), 'surrogateescape').decode('ascii', 'surrogateescape')
        self._payload = payload
        if charset is not None:
            self.set_charset(charset)

    def set_charset(self, charset):
        if charset is None:
            self.del_param('charset')
            self._charset = None
            return
        name = str(charset).lower()
        self._charset = name
        if 'MIME-Version' not in self:
            self.add_header('MIME-Version', '1.0')
        if 'Content-Type' not in self:
            self.add_header('Content-Type', 'text/plain', charset=name)
        else:
            self.set_param('charset', name)
        if 'Content-Transfer-Encoding' not in self and isinstance(self._payload, str):
            if name in ('us-ascii', 'ascii') or name != 'utf-8' and self._payload.isascii():
                self.add_header('Content-Transfer-Encoding', '7bit' if name == 'us-ascii' else 'quoted-printable')
            else:
                from base64 import encodebytes
                self._payload = encodebytes(self._payload.encode('ascii', 'surrogateescape')).decode()
                self.add_header('Content-Transfer-Encoding', 'base64')

    def get_charset(self):
        return self._charset

    def __len__(self):
        return len(self._headers)

    def _keep(self, name, value):
        """Adds a header as it was read."""
        self._headers.append((name, value.rstrip('\r\n')))

    def _shown(self, value):
        return value

    def __getitem__(self, name):
        return self.get(name)

    def __setitem__(self, name, val):
        self._headers.append((name, val))

    def __delitem__(self, name):
        name = name.lower()
        self._headers = [(key, value) for key, value in self._headers if key.lower() != name]

    def __contains__(self, name):
        name = name.lower()
        return any(key.lower() == name for key, _ in self._headers)

    def __iter__(self):
        for key, _ in self._headers:
            yield key

    def keys(self):
        return [key for key, _ in self._headers]

    def values(self):
        return [self._shown(value) for _, value in self._headers]

    def items(self):
        return [(key, self._shown(value)) for key, value in self._headers]

    def get(self, name, failobj=None):
        name = name.lower()
        for key, value in self._headers:
            if key.lower() == name:
                return self._shown(value)
        return failobj

    def raw_items(self):
        return iter(self._headers.copy())

    def set_raw(self, name, value):
        self._headers.append((name, value))

    def get_all(self, name, failobj=None):
        name = name.lower()
        return [self._shown(value) for key, value in self._headers if key.lower() == name] or failobj

    def add_header(self, _name, _value, **_params):
        parts = [] if _value is None else [_value]
        for key, value in _params.items():
            key = key.replace('_', '-')
            parts.append(key if value is None else _parameter(key, value))
        self[_name] = '; '.join(parts)

    def replace_header(self, _name, _value):
        name = _name.lower()
        for at, (key, _) in enumerate(self._headers):
            if key.lower() == name:
                self._headers[at] = (key, _value)
                return
        raise KeyError(_name)

    def get_content_type(self):
        value = self.get('content-type')
        if value is None:
            return self.get_default_type()
        kind = str(value).split(';')[0].strip().lower()
        return kind if kind.count('/') == 1 else 'text/plain'

    def get_content_maintype(self):
        return self.get_content_type().split('/')[0]

    def get_content_subtype(self):
        return self.get_content_type().split('/')[1]

    def get_default_type(self):
        return self._default_type

    def set_default_type(self, ctype):
        self._default_type = ctype

    def get_params(self, failobj=None, header='content-type', unquote=True):
        value = self.get(header)
        if value is None:
            return failobj
        from email.utils import unquote as plain
        return [(key, plain(each) if unquote and isinstance(each, str) else each) for key, each in _parameters(value)]

    def get_param(self, param, failobj=None, header='content-type', unquote=True):
        for key, value in self.get_params((), header, unquote):
            if key.lower() == param.lower():
                return value
        return failobj

    def set_param(self, param, value, header='Content-Type', requote=True, charset=None, language='', replace=False):
        if header not in self:
            self[header] = 'text/plain' if header.lower() == 'content-type' else ''
        parts = str(self.get(header)).split(';')
        shown = _parameter(param, value)
        for at, part in enumerate(parts[1:], 1):
            if part.split('=')[0].strip().lower() == param.lower():
                parts[at] = ' ' + shown
                break
        else:
            parts.append(' ' + shown)
        self.replace_header(header, ';'.join(parts).lstrip('; '))

    def del_param(self, param, header='content-type', requote=True):
        if header in self:
            parts = str(self.get(header)).split(';')
            self.replace_header(header, ';'.join(
                [part for part in parts if part.split('=')[0].strip().lower() != param.lower()]))

    def set_type(self, type, header='Content-Type', requote=True):
        if type.count('/') != 1:
            raise ValueError
        rest = str(self.get(header, '')).split(';')[1:]
        if header.lower() == 'content-type':
            del self['mime-version']
            self['MIME-Version'] = '1.0'
        del self[header]
        self[header] = ';'.join([type, *rest])

    def get_filename(self, failobj=None):
        from email.utils import collapse_rfc2231_value
        value = self.get_param('filename', None, 'content-disposition')
        if value is None:
            value = self.get_param('name', None, 'content-type')
        return failobj if value is None else collapse_rfc2231_value(value).strip()

    def get_boundary(self, failobj=None):
        value = self.get_param('boundary')
        return failobj if value is None else value.rstrip()

    def set_boundary(self, boundary):
        self.set_param('boundary', boundary)

    def get_content_charset(self, failobj=None):
        value = self.get_param('charset')
        return failobj if value is None else (value[2] if isinstance(value, tuple) else value).lower()

    def get_charsets(self, failobj=None):
        return [part.get_content_charset(failobj) for part in self.walk()]

    def get_content_disposition(self):
        value = self.get('content-disposition')
        return None if value is None else str(value).split(';')[0].strip().lower()

    def walk(self):
        yield self
        if self.is_multipart():
            for part in self._payload:
                yield from part.walk()


def _parameter(name, value):
    from email.utils import encode_rfc2231, quote
    if isinstance(value, tuple):
        return f'{name}*={encode_rfc2231(value[2], value[0], value[1])}'
    if not str(value).isascii():
        return f'{name}*={encode_rfc2231(value, "utf-8", "")}'
    return f'{name}="{quote(value)}"' if value else name
