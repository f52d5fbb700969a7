__all__ = (
    'urlparse', 'urlunparse', 'urljoin', 'urldefrag', 'urlsplit', 'urlunsplit', 'urlencode', 'parse_qs', 'parse_qsl',
    'quote', 'quote_plus', 'quote_from_bytes', 'unquote', 'unquote_plus', 'unquote_to_bytes', 'DefragResult',
    'ParseResult', 'SplitResult', 'DefragResultBytes', 'ParseResultBytes', 'SplitResultBytes',
)

uses_relative = ['', 'ftp', 'http', 'gopher', 'nntp', 'imap', 'wais', 'file', 'https', 'shttp', 'mms', 'prospero',
                 'rtsp', 'rtsps', 'rtspu', 'sftp', 'svn', 'svn+ssh', 'ws', 'wss']
uses_netloc = ['', 'ftp', 'http', 'gopher', 'nntp', 'telnet', 'imap', 'wais', 'file', 'mms', 'https', 'shttp', 'snews',
               'prospero', 'rtsp', 'rtsps', 'rtspu', 'rsync', 'svn', 'svn+ssh', 'sftp', 'nfs', 'git', 'git+ssh', 'ws',
               'wss', 'itms-services']
uses_params = ['', 'ftp', 'hdl', 'prospero', 'http', 'imap', 'https', 'shttp', 'rtsp', 'rtsps', 'rtspu', 'sip', 'sips',
               'mms', 'sftp', 'tel']
MAX_CACHE_SIZE = 20
_LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
_SCHEME = frozenset(_LETTERS + '0123456789+-.')
_UNSAFE = ('\t', '\r', '\n')
_CONTROLS = ''.join([chr(c) for c in range(33)])


def _text_arguments(*args):
    """The arguments as texts, and what makes a result of the first one's class."""
    is_text = isinstance(args[0], str)
    for arg in args[1:]:
        if arg and isinstance(arg, str) != is_text:
            raise TypeError('Cannot mix str and non-str arguments')
    if is_text:
        return (*args, lambda result: result)
    return (*[arg.decode('ascii', 'strict') if arg else '' for arg in args], lambda result: result.encode())


class _Netloc:
    __slots__ = ()

    def _text(self):
        netloc = self.netloc
        return netloc if isinstance(netloc, str) else netloc.decode('ascii')

    def _like(self, text):
        return text if text is None or isinstance(self.netloc, str) else text.encode('ascii')

    def _user(self):
        info, have_info, _ = self._text().rpartition('@')
        if not have_info:
            return None, None
        name, have_password, password = info.partition(':')
        return name, password if have_password else None

    def _host(self):
        _, _, hostinfo = self._text().rpartition('@')
        _, have_open, bracketed = hostinfo.partition('[')
        if have_open:
            hostname, _, port = bracketed.partition(']')
            _, _, port = port.partition(':')
        else:
            hostname, _, port = hostinfo.partition(':')
        return hostname, port or None

    @property
    def username(self):
        """The name before the @."""
        return self._like(self._user()[0])

    @property
    def password(self):
        """The password before the @."""
        return self._like(self._user()[1])

    @property
    def hostname(self):
        """The host in lower case."""
        hostname = self._host()[0]
        if not hostname:
            return None
        hostname, percent, zone = hostname.partition('%')
        return self._like(hostname.lower() + percent + zone)

    @property
    def port(self):
        """The port as an int."""
        port = self._host()[1]
        if port is None:
            return None
        if not (port.isdigit() and port.isascii()):
            raise ValueError(f'Port could not be cast to integer value as {port!r}')
        port = int(port)
        if not 0 <= port <= 65535:
            raise ValueError('Port out of range 0-65535')
        return port


class _Parts(tuple):
    __slots__ = ()
    _fields = ()

    def __new__(cls, *args, **kwargs):
        values = list(args)
        for name in cls._fields[len(args):]:
            if name not in kwargs:
                raise TypeError(f"{cls.__name__}.__new__() missing 1 required positional argument: '{name}'")
            values.append(kwargs.pop(name))
        if kwargs or len(values) != len(cls._fields):
            raise TypeError(f'{cls.__name__}.__new__() takes {len(cls._fields) + 1} positional arguments '
                            f'but {len(values) + 1} were given')
        return tuple.__new__(cls, values)

    def __repr__(self):
        return type(self).__name__ + '(' + ', '.join([f'{n}={v!r}' for n, v in zip(self._fields, self)]) + ')'

    def __getnewargs__(self):
        return tuple(self)

    def _asdict(self):
        return dict(zip(self._fields, self))

    def _replace(self, **changes):
        names = [name for name in changes if name not in self._fields]
        if names:
            raise TypeError(f'Got unexpected field names: {names!r}')
        return type(self)(*[changes.get(n, v) for n, v in zip(self._fields, self)])


class _DefragParts(_Parts):
    __slots__ = ()
    _fields = __match_args__ = ('url', 'fragment')
    url = property(lambda self: self[0])
    fragment = property(lambda self: self[1])

    def geturl(self):
        """The whole URL."""
        if self.fragment:
            return self.url + ('#' if isinstance(self.url, str) else b'#') + self.fragment
        return self.url


class _SplitParts(_Netloc, _Parts):
    __slots__ = ()
    _fields = __match_args__ = ('scheme', 'netloc', 'path', 'query', 'fragment')
    scheme = property(lambda self: self[0])
    netloc = property(lambda self: self[1])
    path = property(lambda self: self[2])
    query = property(lambda self: self[3])
    fragment = property(lambda self: self[4])

    def geturl(self):
        """The whole URL."""
        return urlunsplit(self)


class _ParseParts(_Netloc, _Parts):
    __slots__ = ()
    _fields = __match_args__ = ('scheme', 'netloc', 'path', 'params', 'query', 'fragment')
    scheme = property(lambda self: self[0])
    netloc = property(lambda self: self[1])
    path = property(lambda self: self[2])
    params = property(lambda self: self[3])
    query = property(lambda self: self[4])
    fragment = property(lambda self: self[5])

    def geturl(self):
        """The whole URL."""
        return urlunparse(self)


class DefragResult(_DefragParts):
    """A URL and its fragment."""

    __slots__ = ()

    def encode(self, encoding='ascii', errors='strict'):
        """The same in bytes."""
        return DefragResultBytes(*[x.encode(encoding, errors) for x in self])


class SplitResult(_SplitParts):
    """The five parts of a URL."""

    __slots__ = ()

    def encode(self, encoding='ascii', errors='strict'):
        """The same in bytes."""
        return SplitResultBytes(*[x.encode(encoding, errors) for x in self])


class ParseResult(_ParseParts):
    """The six parts of a URL."""

    __slots__ = ()

    def encode(self, encoding='ascii', errors='strict'):
        """The same in bytes."""
        return ParseResultBytes(*[x.encode(encoding, errors) for x in self])


class DefragResultBytes(_DefragParts):
    """A URL and its fragment in bytes."""

    __slots__ = ()

    def decode(self, encoding='ascii', errors='strict'):
        """The same in texts."""
        return DefragResult(*[x.decode(encoding, errors) for x in self])


class SplitResultBytes(_SplitParts):
    """The five parts of a URL in bytes."""

    __slots__ = ()

    def decode(self, encoding='ascii', errors='strict'):
        """The same in texts."""
        return SplitResult(*[x.decode(encoding, errors) for x in self])


class ParseResultBytes(_ParseParts):
    """The six parts of a URL in bytes."""

    __slots__ = ()

    def decode(self, encoding='ascii', errors='strict'):
        """The same in texts."""
        return ParseResult(*[x.decode(encoding, errors) for x in self])


def _clean(url):
    for c in _UNSAFE:
        url = url.replace(c, '')
    return url


def urlsplit(url, scheme='', allow_fragments=True):
    """The five parts of a URL."""
    url, scheme, result = _text_arguments(url, scheme)
    url = _clean(url.lstrip(_CONTROLS))
    scheme = _clean((scheme or '').strip(_CONTROLS))
    netloc = query = fragment = ''
    i = url.find(':')
    if i > 0 and url[0].isascii() and url[0].isalpha() and _SCHEME.issuperset(url[:i]):
        scheme, url = url[:i].lower(), url[i + 1:]
    if url[:2] == '//':
        end = min([at for at in [url.find(c, 2) for c in '/?#'] if at >= 0], default=len(url))
        netloc, url = url[2:end], url[end:]
        if ('[' in netloc) != (']' in netloc):
            raise ValueError('Invalid IPv6 URL')
        if '[' in netloc:
            _check_brackets(netloc)
    if allow_fragments and '#' in url:
        url, fragment = url.split('#', 1)
    if '?' in url:
        url, query = url.split('?', 1)
    _check_netloc(netloc)
    return result(SplitResult(scheme, netloc, url, query, fragment))


def _check_brackets(netloc):
    host_and_port = netloc.rpartition('@')[2]
    before, have_open, bracketed = host_and_port.partition('[')
    if before:
        raise ValueError('Invalid IPv6 URL')
    hostname, _, port = bracketed.partition(']')
    if port and not port.startswith(':'):
        raise ValueError('Invalid IPv6 URL')
    if hostname.startswith('v'):
        version, dot, rest = hostname[1:].partition('.')
        if not (version and rest and all([c in '0123456789abcdefABCDEF' for c in version])):
            raise ValueError('IPvFuture address is invalid')
        return
    from ipaddress import IPv4Address, ip_address
    if isinstance(ip_address(hostname), IPv4Address):
        raise ValueError('An IPv4 address cannot be in brackets')


def _check_netloc(netloc):
    if not netloc or netloc.isascii():
        return
    import unicodedata
    n = netloc
    for c in '@:#?':
        n = n.replace(c, '')
    folded = unicodedata.normalize('NFKC', n)
    if n == folded:
        return
    for c in '/?#@:':
        if c in folded:
            raise ValueError("netloc '" + netloc + "' contains invalid characters under NFKC normalization")


def urlparse(url, scheme='', allow_fragments=True):
    """The six parts of a URL."""
    url, scheme, result = _text_arguments(url, scheme)
    scheme, netloc, path, query, fragment = urlsplit(url, scheme, allow_fragments)
    params = ''
    if scheme in uses_params and ';' in path:
        path, params = _split_params(path)
    return result(ParseResult(scheme, netloc, path, params, query, fragment))


def _split_params(url):
    start = url.rfind('/') if '/' in url else 0
    i = url.find(';', start)
    return (url, '') if i < 0 else (url[:i], url[i + 1:])


def urlunparse(components):
    """The URL of six parts."""
    scheme, netloc, path, params, query, fragment, result = _text_arguments(*components)
    if params:
        path = f'{path};{params}'
    return result(urlunsplit((scheme, netloc, path, query, fragment)))


def urlunsplit(components):
    """The URL of five parts."""
    scheme, netloc, url, query, fragment, result = _text_arguments(*components)
    if netloc:
        if url and url[:1] != '/':
            url = '/' + url
        url = '//' + netloc + url
    elif url[:2] == '//':
        url = '//' + url
    elif scheme and scheme in uses_netloc and (not url or url[:1] == '/'):
        url = '//' + url
    if scheme:
        url = scheme + ':' + url
    if query:
        url = url + '?' + query
    if fragment:
        url = url + '#' + fragment
    return result(url)


def unwrap(url):
    url = str(url).strip()
    if url[:1] == '<' and url[-1:] == '>':
        url = url[1:-1].strip()
    return url[4:].strip() if url[:4] == 'URL:' else url


def _deprecated(name, function, instead):
    def warned(*args, **kwargs):
        from warnings import warn
        warn(f'urllib.parse.{name}() is deprecated as of 3.8, {instead}', DeprecationWarning, 2)
        return function(*args, **kwargs)

    warned.__name__ = warned.__qualname__ = name
    return warned


def _to_bytes(url):
    if isinstance(url, str):
        try:
            return url.encode('ASCII').decode()
        except UnicodeError:
            raise UnicodeError(f'URL {url!r} contains non-ASCII characters') from None
    return url


def _splittype(url):
    scheme, colon, rest = url.partition(':')
    return (scheme.lower(), rest) if colon and scheme and '/' not in scheme else (None, url)


def _splithost(url):
    if url[:2] != '//':
        return None, url
    ends = [place for place in (url.find(c, 2) for c in '/#?') if place >= 0]
    end = min(ends, default=len(url))
    path = url[end:]
    return url[2:end], f'/{path}' if path and path[0] != '/' else path


def _splituser(host):
    user, at, rest = host.rpartition('@')
    return user if at else None, rest


def _splitpasswd(user):
    name, colon, password = user.partition(':')
    return name, password if colon else None


def _splitport(host):
    name, colon, port = host.rpartition(':')
    if not colon or any(c not in '0123456789' for c in port):
        return host, None
    return name, port or None


def _splitnport(host, defport=-1):
    name, colon, port = host.rpartition(':')
    if not colon:
        return host, defport
    return name, int(port) if port.isascii() and port.isdigit() else None if port else defport


def _splitquery(url):
    path, mark, query = url.rpartition('?')
    return (path, query) if mark else (url, None)


def _splittag(url):
    path, mark, tag = url.rpartition('#')
    return (path, tag) if mark else (url, None)


def _splitattr(url):
    path, *attributes = url.split(';')
    return path, attributes


def _splitvalue(attr):
    name, mark, value = attr.partition('=')
    return name, value if mark else None


_INSTEAD = 'use urllib.parse.urlparse() instead'
splittype = _deprecated('splittype', _splittype, _INSTEAD)
splithost = _deprecated('splithost', _splithost, _INSTEAD)
splituser = _deprecated('splituser', _splituser, _INSTEAD)
splitpasswd = _deprecated('splitpasswd', _splitpasswd, _INSTEAD)
splitport = _deprecated('splitport', _splitport, _INSTEAD)
splitnport = _deprecated('splitnport', _splitnport, _INSTEAD)
splitquery = _deprecated('splitquery', _splitquery, _INSTEAD)
splittag = _deprecated('splittag', _splittag, _INSTEAD)
splitattr = _deprecated('splitattr', _splitattr, _INSTEAD)
to_bytes = _deprecated('to_bytes', _to_bytes, _INSTEAD)
splitvalue = _deprecated('splitvalue', _splitvalue, 'use urllib.parse.parse_qsl() instead')
