# Cookies: their text and what it holds.

import re as _re

__all__ = ['CookieError', 'BaseCookie', 'SimpleCookie']

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$%&'*+-.^_`|~:"
_legal_key = _re.compile('[%s]+' % _re.escape(_LETTERS))
_plain = _re.compile('[%s]*' % _re.escape(_LETTERS))
_escape = _re.compile(r'\\(?:([0-3][0-7][0-7])|(.))')
_pattern = _re.compile(
    r'''\s*(?P<key>[\w!#$%&'~_`><@,:/$*+\-.^|)(?}{=]+?)'''
    r'''(\s*=\s*(?P<val>"(?:[^\\"]|\\.)*"|(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:day|sday|nesday|rsday|urday)?,'''
    r'''\s[\w\d\s-]{9,11}\s[\d:]{8}\sGMT|[\w!#$%&'~_`><@,:/$*+\-.^|)(?}{=\[\]]*))?\s*(\s+|;|$)''',
    _re.ASCII)


class CookieError(Exception):
    pass


def _quote(str):
    if str is None or _plain.fullmatch(str):
        return str
    out = []
    for char in str:
        code = ord(char)
        if char in '"\\':
            out.append('\\' + char)
        elif char in ',;' or code < 32 or 126 < code < 256:
            out.append(f'\\{code:03o}')
        else:
            out.append(char)
    return '"' + ''.join(out) + '"'


def _unquote(str):
    if str is None or len(str) < 2 or str[0] != '"' or str[-1] != '"':
        return str
    return _escape.sub(lambda found: chr(int(found[1], 8)) if found[1] else found[2], str[1:-1])


class Morsel(dict):
    """A cookie: its key and value, and its attributes as items."""

    _reserved = {
        'expires': 'expires', 'path': 'Path', 'comment': 'Comment', 'domain': 'Domain', 'max-age': 'Max-Age',
        'secure': 'Secure', 'httponly': 'HttpOnly', 'version': 'Version', 'samesite': 'SameSite',
        'partitioned': 'Partitioned',
    }
    _flags = {'secure', 'httponly', 'partitioned'}

    def __init__(self):
        self._key = self._value = self._coded_value = None
        for key in self._reserved:
            dict.__setitem__(self, key, '')

    key = property(lambda self: self._key)
    value = property(lambda self: self._value)
    coded_value = property(lambda self: self._coded_value)

    def __setitem__(self, K, V):
        K = K.lower()
        if K not in self._reserved:
            raise CookieError(f'Invalid attribute {K!r}')
        dict.__setitem__(self, K, V)

    def setdefault(self, key, val=None):
        key = key.lower()
        if key not in self._reserved:
            raise CookieError(f'Invalid attribute {key!r}')
        return dict.setdefault(self, key, val)

    def __eq__(self, morsel):
        if not isinstance(morsel, Morsel):
            return NotImplemented
        return dict.__eq__(self, morsel) and (self._key, self._value, self._coded_value) == (
            morsel._key, morsel._value, morsel._coded_value)

    __ne__ = object.__ne__

    def copy(self):
        morsel = Morsel()
        dict.update(morsel, self)
        morsel.__dict__.update(self.__dict__)
        return morsel

    def update(self, values):
        data = {}
        for key, val in dict(values).items():
            key = key.lower()
            if key not in self._reserved:
                raise CookieError(f'Invalid attribute {key!r}')
            data[key] = val
        dict.update(self, data)

    def isReservedKey(self, K):
        return K.lower() in self._reserved

    def set(self, key, val, coded_val):
        if key.lower() in self._reserved:
            raise CookieError(f'Attempt to set a reserved key {key!r}')
        if not _legal_key.fullmatch(key):
            raise CookieError(f'Illegal key {key!r}')
        self._key, self._value, self._coded_value = key, val, coded_val

    def output(self, attrs=None, header='Set-Cookie:'):
        return f'{header} {self.OutputString(attrs)}'

    __str__ = output

    def __repr__(self):
        return f'<{type(self).__name__}: {self.OutputString()}>'

    def js_output(self, attrs=None):
        text = self.OutputString(attrs).replace('"', '\\"')
        return ('\n        <script type="text/javascript">\n        <!-- begin hiding\n        document.cookie = "'
                f'{text}";\n        // end hiding -->\n        </script>\n        ')

    def OutputString(self, attrs=None):
        out = [f'{self.key}={self.coded_value}']
        attrs = self._reserved if attrs is None else attrs
        for key, value in sorted(self.items()):
            if value == '' or key not in attrs:
                continue
            name = self._reserved[key]
            if key == 'expires' and isinstance(value, int):
                out.append(f'{name}={_date_after(value)}')
            elif key == 'max-age' and isinstance(value, int):
                out.append(f'{name}={value}')
            elif key == 'comment' and isinstance(value, str):
                out.append(f'{name}={_quote(value)}')
            elif key in self._flags:
                if value:
                    out.append(name)
            else:
                out.append(f'{name}={value}')
        return '; '.join(out)


def _date_after(seconds):
    from email.utils import formatdate
    import time
    date = formatdate(time.time() + seconds, usegmt=True)
    return date[:5] + '-'.join(date[5:16].split(' ')) + date[16:]


class BaseCookie(dict):
    """Cookies by their keys."""

    def value_decode(self, val):
        return val, val

    def value_encode(self, val):
        text = str(val)
        return text, text

    def __init__(self, input=None):
        if input:
            self.load(input)

    def _set(self, key, value, coded):
        morsel = self.get(key, Morsel())
        morsel.set(key, value, coded)
        dict.__setitem__(self, key, morsel)

    def __setitem__(self, key, value):
        if isinstance(value, Morsel):
            dict.__setitem__(self, key, value)
        else:
            self._set(key, *self.value_encode(value))

    def output(self, attrs=None, header='Set-Cookie:', sep='\r\n'):
        lines = []
        for key, morsel in sorted(self.items()):
            text = morsel.output(attrs, header)
            lines.append(text)
        return sep.join(lines)

    __str__ = output

    def __repr__(self):
        return '<%s: %s>' % (
            type(self).__name__, ' '.join([f'{key}={morsel.value!r}' for key, morsel in sorted(self.items())]))

    def js_output(self, attrs=None):
        return ''.join([morsel.js_output(attrs) for key, morsel in sorted(self.items())])

    def load(self, rawdata):
        """Takes in the text of a header, or the items of a mapping."""
        if isinstance(rawdata, str):
            self._parse(rawdata)
        else:
            for key, value in rawdata.items():
                self[key] = value

    def _parse(self, text):
        at, parsed, has_key = 0, [], False
        while 0 <= at < len(text):
            found = _pattern.match(text, at)
            if not found:
                break
            key, value = found['key'], found['val']
            at = found.end()
            lower = key.lower()
            if key[0] == '$':
                if has_key:
                    parsed.append((False, key[1:], value))
            elif lower in Morsel._reserved:
                if not has_key:
                    return
                if value is None:
                    if lower not in Morsel._flags:
                        return
                    parsed.append((False, key, True))
                else:
                    parsed.append((False, key, _unquote(value)))
            elif value is not None:
                parsed.append((True, key, self.value_decode(value)))
                has_key = True
            else:
                return
        morsel = None
        for is_key, key, value in parsed:
            if is_key:
                self._set(key, *value)
                morsel = self[key]
            else:
                morsel[key] = value


class SimpleCookie(BaseCookie):
    """Cookies whose values are texts, quoted where they have to be."""

    def value_decode(self, val):
        return _unquote(val), val

    def value_encode(self, val):
        text = str(val)
        return text, _quote(text)
