"""Reads messages from texts."""

__all__ = ['Parser', 'HeaderParser', 'BytesParser', 'BytesHeaderParser']


class Parser:
    def __init__(self, _class=None, *, policy=None):
        from email.policy import compat32
        self.policy = compat32 if policy is None else policy
        if _class is None:
            from email.message import EmailMessage, Message
            _class = self.policy.message_factory or (Message if self.policy is compat32 else EmailMessage)
        self._class = _class

    def parse(self, fp, headersonly=False):
        return self.parsestr(fp.read(), headersonly)

    def parsestr(self, text, headersonly=False):
        return _read(text, self._class, self.policy, headersonly)


class HeaderParser(Parser):
    def parsestr(self, text, headersonly=True):
        return Parser.parsestr(self, text, True)


class BytesParser:
    def __init__(self, *args, **kw):
        self.parser = Parser(*args, **kw)

    def parse(self, fp, headersonly=False):
        return self.parsebytes(fp.read(), headersonly)

    def parsebytes(self, text, headersonly=False):
        return self.parser.parsestr(bytes(text).decode('ascii', 'surrogateescape'), headersonly)


class BytesHeaderParser(BytesParser):
    def parsebytes(self, text, headersonly=True):
        return BytesParser.parsebytes(self, text, True)


def _read(text, kind, policy, headersonly=False, default='text/plain'):
    made = kind(policy=policy)
    made.set_default_type(default)
    lines = text.splitlines(True) if '\r' not in text else text.replace('\r\n', '\n').splitlines(True)
    at = 0
    name, value = None, ''
    if lines and lines[0].startswith('From '):
        made.set_unixfrom(lines[0].rstrip('\n'))
        at = 1
    while at < len(lines):
        line = lines[at]
        if name is not None and line[:1] in (' ', '\t') and line.strip():
            value += line
            at += 1
            continue
        colon = line.find(':')
        if line.strip('\r\n') == '' or colon < 1 or ' ' in line[:colon].rstrip():
            break
        if name is not None:
            made._keep(name, value)
        name, value = line[:colon], line[colon + 1:].lstrip(' \t')
        at += 1
    if name is not None:
        made._keep(name, value)
    if at < len(lines):
        if lines[at].strip('\r\n') == '':
            at += 1
        else:
            from email.errors import MissingHeaderBodySeparatorDefect
            made.defects.append(MissingHeaderBodySeparatorDefect())
    body = ''.join(lines[at:])
    kind_of = made.get_content_maintype()
    if headersonly:
        made._payload = body
    elif kind_of == 'multipart':
        _read_parts(made, body, kind, policy)
    elif kind_of == 'message' and made.get_content_type() != 'message/delivery-status':
        made._payload = [_read(body, kind, policy)]
    else:
        made._payload = body
    return made


def _read_parts(made, body, kind, policy):
    from email import errors
    boundary = made.get_boundary()
    if boundary is None:
        made.defects += [errors.NoBoundaryInMultipartDefect(), errors.MultipartInvariantViolationDefect()]
        made._payload = body
        return
    parts, current, before, after, closed = [], None, [], [], False
    for line in body.splitlines(True):
        bare = line.rstrip('\r\n').rstrip(' \t')
        if closed:
            after.append(line)
        elif bare == '--' + boundary or bare == f'--{boundary}--':
            if current is not None:
                parts.append(''.join(current))
            closed = bare.endswith('--') and bare != '--' + boundary
            current = []
        elif current is None:
            before.append(line)
        else:
            current.append(line)
    if not closed:
        if current is None:
            made.defects += [errors.StartBoundaryNotFoundDefect(), errors.MultipartInvariantViolationDefect()]
            made._payload = body
            return
        parts.append(''.join(current))
        made.defects.append(errors.CloseBoundaryNotFoundDefect())
    default = 'message/rfc822' if made.get_content_subtype() == 'digest' else 'text/plain'
    ended = [part[:-1] if part.endswith('\n') else part for part in parts]
    made._payload = [_read(part, kind, policy, default=default) for part in ended]
    text = ''.join(before)
    made.preamble = (text[:-1] if text.endswith('\n') else text) if text else None
    made.epilogue = ''.join(after) if closed else None
