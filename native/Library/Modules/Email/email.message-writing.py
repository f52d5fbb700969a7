

def _written(message, policy, limit=78, as_bytes=False):
    """A message as text."""
    out = StringIO()
    _write(message, out, policy, limit, as_bytes)
    text = out.getvalue()
    return text if policy.linesep == '\n' else text.replace('\n', policy.linesep)


def _write(message, out, policy, limit, as_bytes):
    body = _body(message, out, policy, limit, as_bytes)
    is_new = isinstance(message, MIMEPart)
    for name, value in message._headers:
        out.write(f'{name}: {_header(name, value, policy, limit, is_new)}\n')
    out.write('\n')
    out.write(body)


def _header(name, value, policy, limit, is_new):
    from email.header import Header, _encoded_word, _folded
    if isinstance(value, Header):
        return value.encode()
    value = str(value)
    if '\n' in value or is_new and value.isascii() and len(name) + 2 + len(value) <= (policy.max_line_length or 998):
        return value
    if not value.isascii():
        if any('\udc80' <= char <= '\udcff' for char in value):
            value = value.encode('ascii', 'surrogateescape').decode('utf-8', 'replace')
        words = value.split(' ')
        wide = [at for at, word in enumerate(words) if not word.isascii()]
        first, last = wide[0], wide[-1]
        middle = ' '.join(words[first:last + 1])
        value = ' '.join([*words[:first], _encoded_word(middle, bias=5 if is_new else 1), *words[last + 1:]])
    if is_new:
        return _folded(value, len(name) + 2, policy.max_line_length)
    return _folded(value, len(name) + 2, limit) if limit else value


def _body(message, out, policy, limit, as_bytes):
    payload = message._payload
    if payload is None:
        return ''
    if isinstance(payload, str):
        if not as_bytes and not payload.isascii() and any('\udc80' <= char <= '\udcff' for char in payload):
            charset = message.get_content_charset('utf-8')
            text = payload.encode('ascii', 'surrogateescape').decode(charset, 'replace')
            if isinstance(message, MIMEPart):
                from base64 import encodebytes
                del message['content-transfer-encoding']
                message._headers.append(('Content-Transfer-Encoding', 'base64'))
                message._payload = encodebytes(text.encode(charset)).decode()
                return message._payload
            return text
        if policy.mangle_from_:
            from re import MULTILINE, sub
            return sub(r'^From ', '>From ', payload, flags=MULTILINE)
        return payload
    if isinstance(payload, Message):
        return _written(payload, policy, limit, as_bytes)
    if isinstance(payload, bytes):
        return payload.decode('ascii', 'surrogateescape')
    if message.get_content_maintype() == 'message':
        return ''.join([_plain(part, policy, limit, as_bytes) for part in payload])
    parts = [_plain(part, policy, limit, as_bytes) for part in payload]
    boundary = message.get_boundary()
    if boundary is None:
        boundary = _new_boundary('\n'.join(parts))
        if 'content-type' in message:
            message.set_boundary(boundary)
    lead = '' if message.preamble is None else message.preamble + '\n'
    text = lead + ''.join([f'--{boundary}\n{part}\n' for part in parts or ['\n']])
    return f'{text}--{boundary}--\n' + ('' if message.epilogue is None else message.epilogue)


def _plain(part, policy, limit, as_bytes):
    out = StringIO()
    _write(part, out, policy, limit, as_bytes)
    return out.getvalue()


def _new_boundary(text):
    from random import randrange
    while True:
        boundary = f'==============={randrange(1 << 63 - 1):019d}=='
        if boundary not in text:
            return boundary


class MIMEPart(Message):
    def __init__(self, policy=None):
        from email.policy import default
        Message.__init__(self, default if policy is None else policy)

    def _shown(self, value):
        from email.header import decode_header
        value = str(value)
        if '\n' in value:
            value = ''.join([line.rstrip('\r') for line in value.split('\n')])
        if '=?' in value:
            value = ''.join([part if isinstance(part, str) else part.decode(charset or 'ascii', 'replace')
                             for part, charset in decode_header(value)])
        elif not value.isascii() and any('\udc80' <= char <= '\udcff' for char in value):
            value = value.encode('ascii', 'surrogateescape').decode('utf-8', 'replace')
        return value

    def __setitem__(self, name, val):
        key = name.lower()
        if key in _SINGLE and name in self:
            raise ValueError(f'There may be at most 1 {name} headers in a message')
        if isinstance(val, (list, tuple)):
            val = ', '.join([str(each) for each in val])
        elif hasattr(val, 'tzinfo'):
            from email.utils import format_datetime
            val = format_datetime(val)
        val = str(val)
        if '\n' in val or '\r' in val:
            raise ValueError('Header values may not contain linefeed or carriage return characters')
        self._headers.append((name, val))

    def as_string(self, unixfrom=False, maxheaderlen=None, policy=None):
        return Message.as_string(self, unixfrom, maxheaderlen or 78, policy)

    def is_attachment(self):
        return self.get_content_disposition() == 'attachment'

    def get_body(self, preferencelist=('related', 'html', 'plain')):
        best = None
        for rank, part in self._bodies(self, preferencelist):
            if best is None or rank < best[0]:
                best = rank, part
                if rank == 0:
                    break
        return None if best is None else best[1]

    def _bodies(self, part, wanted):
        if part.is_attachment():
            return
        main, sub = part.get_content_type().split('/')
        if main == 'text':
            if sub in wanted:
                yield wanted.index(sub), part
            return
        if main != 'multipart' or not self.is_multipart():
            return
        if sub != 'related':
            for each in part.iter_parts():
                yield from self._bodies(each, wanted)
            return
        if 'related' in wanted:
            yield wanted.index('related'), part
        for each in list(part.iter_parts())[:1]:
            yield from self._bodies(each, wanted)

    def iter_parts(self):
        if self.is_multipart():
            yield from self._payload

    def iter_attachments(self):
        main, sub = self.get_content_type().split('/')
        if main != 'multipart' or sub == 'alternative' or not self.is_multipart():
            return
        parts = list(self._payload)
        if sub == 'related':
            yield from parts[1:]
            return
        seen = set()
        for part in parts:
            kind = part.get_content_type()
            if part.is_attachment() or kind in seen or kind not in (
                    'text/plain', 'text/html', 'multipart/related', 'multipart/alternative'):
                yield part
            else:
                seen.add(kind)

    def get_content(self, *, errors='replace'):
        main = self.get_content_maintype()
        if main == 'text':
            return self.get_payload(decode=True).decode(self.get_param('charset', 'ASCII'), errors)
        if main == 'multipart':
            raise KeyError(self.get_content_type())
        if main == 'message' and self.is_multipart():
            return self._payload[0]
        return self.get_payload(decode=True)

    def set_content(self, content, *args, **kw):
        if isinstance(content, str):
            self._set_text(content, *args, **kw)
        elif isinstance(content, (bytes, bytearray, memoryview)):
            self._set_bytes(bytes(content), *args, **kw)
        elif isinstance(content, Message):
            self._begin('message', kw.pop('subtype', 'rfc822'), **kw)
            self._payload = [content]
            self._headers.append(('Content-Transfer-Encoding', '8bit'))
        else:
            raise KeyError(type(content).__qualname__)
        if type(self) is EmailMessage and 'MIME-Version' not in self:
            self['MIME-Version'] = '1.0'

    def _begin(self, main, sub, disposition=None, filename=None, cid=None, params=None, headers=None, **_):
        kept = [(key, value) for key, value in self._headers if not key.lower().startswith('content-')]
        self._headers = kept
        self._payload = None
        self['Content-Type'] = f'{main}/{sub}'
        for header in headers or ():
            name, _, value = header.partition(':')
            self[name] = value.strip()
        if filename is not None and disposition is None:
            disposition = 'attachment'
        late = []
        if disposition is not None:
            late.append(('Content-Disposition', disposition + (
                '' if filename is None else '; ' + _parameter('filename', filename))))
        if cid is not None:
            late.append(('Content-ID', cid))
        for name, value in (params or {}).items():
            self.set_param(name, value)
        return late

    def _set_text(self, content, subtype='plain', charset='utf-8', cte=None, **options):
        late = self._begin('text', subtype, **options)
        self.replace_header('Content-Type', f'text/{subtype}; charset="{charset}"')
        data = content.encode(charset)
        lines = data.splitlines()
        limit = self.policy.max_line_length or 998
        data = b''.join([line + b'\n' for line in lines])
        if cte is None:
            if max(map(len, lines), default=0) <= limit:
                cte = '7bit' if data.isascii() else '8bit'
            else:
                from binascii import b2a_qp
                probe = data[:10 * 78]
                quoted, encoded = len(b2a_qp(probe, istext=True)), len(probe) * 4 // 3 + 1
                cte = 'base64' if encoded < quoted else 'quoted-printable'
        self._payload = _in_encoding(data, cte)
        self._headers.append(('Content-Transfer-Encoding', cte))
        self._headers += late

    def _set_bytes(self, content, maintype, subtype, cte='base64', **options):
        late = self._begin(maintype, subtype, **options)
        self._payload = _in_encoding(content, cte)
        self._headers.append(('Content-Transfer-Encoding', cte))
        self._headers += late

    def _make(self, sub, disallowed, boundary):
        if self.get_content_maintype() == 'multipart':
            existing = self.get_content_subtype()
            if existing in disallowed or existing == sub:
                raise ValueError(f'Cannot convert {existing} to {sub}')
        keep = [(key, value) for key, value in self._headers if not key.lower().startswith('content-')]
        moved = [(key, value) for key, value in self._headers if key.lower().startswith('content-')]
        if moved:
            part = type(self)(self.policy)
            part._headers, part._payload = moved, self._payload
            self._payload = [part]
        else:
            self._payload = []
        self._headers = keep
        self['Content-Type'] = f'multipart/{sub}'
        if boundary is not None:
            self.set_param('boundary', boundary)

    def make_related(self, boundary=None):
        self._make('related', ('alternative', 'mixed'), boundary)

    def make_alternative(self, boundary=None):
        self._make('alternative', ('mixed',), boundary)

    def make_mixed(self, boundary=None):
        self._make('mixed', (), boundary)

    def _add(self, sub, args, kw, disposition=None):
        if self.get_content_maintype() != 'multipart' or self.get_content_subtype() != sub:
            getattr(self, 'make_' + sub)()
        part = type(self)(self.policy)
        part.set_content(*args, **kw)
        if disposition and 'content-disposition' not in part:
            part['Content-Disposition'] = disposition
        self.attach(part)

    def add_related(self, *args, **kw):
        self._add('related', args, kw, 'inline')

    def add_alternative(self, *args, **kw):
        self._add('alternative', args, kw)

    def add_attachment(self, *args, **kw):
        self._add('mixed', args, kw, 'attachment')

    def clear(self):
        self._headers = []
        self._payload = None

    def clear_content(self):
        self._headers = [(key, value) for key, value in self._headers if not key.lower().startswith('content-')]
        self._payload = None


class EmailMessage(MIMEPart):
    pass


def _in_encoding(data, cte):
    if cte == 'base64':
        from base64 import encodebytes
        return encodebytes(data).decode()
    if cte == 'quoted-printable':
        from binascii import b2a_qp
        return b2a_qp(data, istext=True).decode()
    return data.decode('ascii', 'surrogateescape')
