

def urljoin(base, url, allow_fragments=True):
    """The absolute URL of a URL relative to a base."""
    if not base:
        return url
    if not url:
        return base
    base, url, result = _text_arguments(base, url)
    bscheme, bnetloc, bpath, bparams, bquery, bfragment = urlparse(base, '', allow_fragments)
    scheme, netloc, path, params, query, fragment = urlparse(url, bscheme, allow_fragments)
    if scheme != bscheme or scheme not in uses_relative:
        return result(url)
    if scheme in uses_netloc:
        if netloc:
            return result(urlunparse((scheme, netloc, path, params, query, fragment)))
        netloc = bnetloc
    if not path and not params:
        path, params = bpath, bparams
        query = query or bquery
        return result(urlunparse((scheme, netloc, path, params, query, fragment)))
    parts = bpath.split('/')
    if parts[-1] != '':
        del parts[-1]
    if path[:1] == '/':
        segments = path.split('/')
    else:
        segments = parts + path.split('/')
        segments[1:-1] = filter(None, segments[1:-1])
    resolved = []
    for segment in segments:
        if segment == '..':
            if resolved:
                resolved.pop()
        elif segment != '.':
            resolved.append(segment)
    if segments[-1] in ('.', '..'):
        resolved.append('')
    return result(urlunparse((scheme, netloc, '/'.join(resolved) or '/', params, query, fragment)))


def urldefrag(url):
    """A URL without its fragment, and the fragment."""
    url, result = _text_arguments(url)
    if '#' in url:
        s, n, p, a, q, fragment = urlparse(url)
        return result(DefragResult(urlunparse((s, n, p, a, q, '')), fragment))
    return result(DefragResult(url, ''))


_HEX = {c: i for i, c in enumerate(b'0123456789abcdef')} | {c: i + 10 for i, c in enumerate(b'ABCDEF')}
_ALWAYS_SAFE = frozenset((_LETTERS + '0123456789_.-~').encode())


def unquote_to_bytes(string):
    """The bytes of a text with %xx escapes."""
    if not string:
        return b''
    data = string.encode('utf-8') if isinstance(string, str) else bytes(string)
    parts = data.split(b'%')
    if len(parts) == 1:
        return data
    made = [parts[0]]
    for part in parts[1:]:
        if len(part) >= 2 and part[0] in _HEX and part[1] in _HEX:
            made.append(bytes((_HEX[part[0]] << 4 | _HEX[part[1]],)))
            made.append(part[2:])
        else:
            made.append(b'%')
            made.append(part)
    return b''.join(made)


def unquote(string, encoding='utf-8', errors='replace'):
    """A text with %xx escapes replaced by the characters they stand for."""
    if isinstance(string, bytes):
        return unquote_to_bytes(string).decode('utf-8' if encoding is None else encoding,
                                                'replace' if errors is None else errors)
    if '%' not in string:
        return string
    encoding = 'utf-8' if encoding is None else encoding
    errors = 'replace' if errors is None else errors
    if string.isascii():
        return unquote_to_bytes(string).decode(encoding, errors)
    made = []
    run = []
    for c in string:
        if c.isascii():
            run.append(c)
            continue
        if run:
            made.append(unquote_to_bytes(''.join(run)).decode(encoding, errors))
            run = []
        made.append(c)
    made.append(unquote_to_bytes(''.join(run)).decode(encoding, errors))
    return ''.join(made)


def unquote_plus(string, encoding='utf-8', errors='replace'):
    """As unquote(), and + stands for a blank."""
    return unquote(string.replace('+', ' '), encoding, errors)


def quote(string, safe='/', encoding=None, errors=None):
    """A text with %xx escapes for all but letters, digits, _.-~ and what is safe."""
    if isinstance(string, str):
        if not string:
            return string
        string = string.encode('utf-8' if encoding is None else encoding, 'strict' if errors is None else errors)
    else:
        if encoding is not None:
            raise TypeError("quote() doesn't support 'encoding' for bytes")
        if errors is not None:
            raise TypeError("quote() doesn't support 'errors' for bytes")
    return quote_from_bytes(string, safe)


def quote_plus(string, safe='', encoding=None, errors=None):
    """As quote(), and a blank becomes a +."""
    if (isinstance(string, str) and ' ' not in string) or (isinstance(string, bytes) and b' ' not in string):
        return quote(string, safe, encoding, errors)
    string = quote(string, safe + (' ' if isinstance(safe, str) else b' '), encoding, errors)
    return string.replace(' ', '+')


def quote_from_bytes(bs, safe='/'):
    """Bytes as a text with %xx escapes."""
    if not isinstance(bs, (bytes, bytearray)):
        raise TypeError('quote_from_bytes() expected bytes')
    if not bs:
        return ''
    safe = safe.encode('ascii', 'ignore') if isinstance(safe, str) else bytes([c for c in safe if c < 128])
    kept = _ALWAYS_SAFE.union(safe)
    if kept.issuperset(bs):
        return bytes(bs).decode()
    return ''.join([chr(c) if c in kept else f'%{c:02X}' for c in bs])


def urlencode(query, doseq=False, safe='', encoding=None, errors=None, quote_via=quote_plus):
    """The query of a mapping or of pairs."""
    if hasattr(query, 'items'):
        query = query.items()
    else:
        try:
            if len(query) and not isinstance(query[0], tuple):
                raise TypeError
        except TypeError as err:
            raise TypeError('not a valid non-string sequence or mapping object') from err

    def show(value):
        if isinstance(value, bytes):
            return quote_via(value, safe)
        return quote_via(value if isinstance(value, str) else str(value), safe, encoding, errors)

    made = []
    for key, value in query:
        key = show(key)
        if not doseq or isinstance(value, (bytes, str)):
            made.append(key + '=' + show(value))
            continue
        try:
            len(value)
        except TypeError:
            made.append(key + '=' + show(value))
        else:
            for each in value:
                made.append(key + '=' + show(each))
    return '&'.join(made)


def parse_qs(qs, keep_blank_values=False, strict_parsing=False, encoding='utf-8', errors='replace',
             max_num_fields=None, separator='&'):
    """The lists of values of a query, by name."""
    found = {}
    for name, value in parse_qsl(qs, keep_blank_values, strict_parsing, encoding, errors, max_num_fields, separator):
        found.setdefault(name, []).append(value)
    return found


def parse_qsl(qs, keep_blank_values=False, strict_parsing=False, encoding='utf-8', errors='replace',
              max_num_fields=None, separator='&'):
    """The pairs of names and values of a query."""
    if not separator or not isinstance(separator, (str, bytes)):
        raise ValueError('Separator must be of type string or bytes.')
    if isinstance(qs, str):
        def decode(part):
            return unquote(part.replace('+', ' '), encoding, errors)
        equals = '='
        separator = separator if isinstance(separator, str) else separator.decode('ascii')
    elif not qs and (qs is None or isinstance(qs, (int, float))):
        return []
    else:
        def decode(part):
            return unquote_to_bytes(part.replace(b'+', b' '))
        qs = bytes(memoryview(qs))
        equals = b'='
        separator = separator.encode('ascii') if isinstance(separator, str) else separator
    if not qs:
        return []
    if max_num_fields is not None and max_num_fields < 1 + qs.count(separator):
        raise ValueError('Max number of fields exceeded')
    made = []
    for pair in qs.split(separator):
        if not pair and not strict_parsing:
            continue
        name, has_value, value = pair.partition(equals)
        if not has_value and strict_parsing:
            raise ValueError(f'bad query field: {pair!r}')
        if value or keep_blank_values:
            made.append((decode(name), decode(value)))
    return made
