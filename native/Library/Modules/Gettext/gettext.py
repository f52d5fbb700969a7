import re as _re

__all__ = ['NullTranslations', 'GNUTranslations', 'Catalog', 'bindtextdomain', 'find', 'translation', 'install',
           'textdomain', 'dgettext', 'dngettext', 'gettext', 'ngettext', 'pgettext', 'dpgettext', 'npgettext',
           'dnpgettext']

_default_localedir = '/usr/share/locale'
_TOKEN = _re.compile(r'(?P<space>[ \t]+)|(?P<number>[0-9]+\b)|(?P<name>n\b)|(?P<paren>[()])'
                     r'|(?P<operator>[-*/%+?:]|[><!]=?|==|&&|\|\|)|(?P<bad>\w+|.)', _re.DOTALL)
# The operators of two operands, those that bind least first.
_LEVELS = (('||',), ('&&',), ('==', '!='), ('<', '>', '<=', '>='), ('+', '-'), ('*', '/', '%'))


def _tokens(text):
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup
        if kind == 'bad':
            raise ValueError('invalid token in plural form: %s' % match[0])
        if kind != 'space':
            yield match[0]
    yield ''


class _Plural:
    """A rule for plurals, read into functions of a number."""

    def __init__(self, text):
        self.rest = _tokens(text)
        self.token = next(self.rest)

    def move(self):
        token = self.token
        self.token = next(self.rest)
        return token

    def error(self):
        if self.token:
            return ValueError('unexpected token in plural form: %s' % self.token)
        return ValueError('unexpected end of plural form')

    def choice(self):
        test = self.binary(0)
        if self.token != '?':
            return test
        self.move()
        yes = self.choice()
        if self.token != ':':
            raise self.error()
        self.move()
        no = self.choice()
        return lambda n: yes(n) if test(n) else no(n)

    def binary(self, level):
        if level == len(_LEVELS):
            return self.unary()
        left = self.binary(level + 1)
        while self.token in _LEVELS[level]:
            operator = self.move()
            left = _OPERATIONS[operator](left, self.binary(level + 1))
        return left

    def unary(self):
        if self.token == '!':
            self.move()
            inner = self.unary()
            return lambda n: not inner(n)
        if self.token == '(':
            self.move()
            inner = self.choice()
            if self.token != ')':
                raise ValueError('unbalanced parenthesis in plural form') if not self.token else self.error()
            self.move()
            return inner
        if self.token == 'n':
            self.move()
            return lambda n: n
        if self.token.isdigit():
            number = int(self.move())
            return lambda n: number
        raise self.error()


_OPERATIONS = {
    '||': lambda a, b: lambda n: a(n) or b(n),
    '&&': lambda a, b: lambda n: a(n) and b(n),
    '==': lambda a, b: lambda n: a(n) == b(n),
    '!=': lambda a, b: lambda n: a(n) != b(n),
    '<': lambda a, b: lambda n: a(n) < b(n),
    '>': lambda a, b: lambda n: a(n) > b(n),
    '<=': lambda a, b: lambda n: a(n) <= b(n),
    '>=': lambda a, b: lambda n: a(n) >= b(n),
    '+': lambda a, b: lambda n: a(n) + b(n),
    '-': lambda a, b: lambda n: a(n) - b(n),
    '*': lambda a, b: lambda n: a(n) * b(n),
    '/': lambda a, b: lambda n: a(n) // b(n),
    '%': lambda a, b: lambda n: a(n) % b(n),
}


def _as_int(n):
    try:
        rounded = round(n)
    except TypeError:
        raise TypeError('Plural value must be an integer, got %s' % (type(n).__name__,)) from None
    import warnings
    warnings.warn('Plural value must be an integer, got %s' % (type(n).__name__,), DeprecationWarning, stacklevel=4)
    return n if n != rounded else rounded


def c2py(plural):
    """A function of a number for a rule of plurals, which is written as in C."""
    if len(plural) > 1000:
        raise ValueError('plural form expression is too long')
    try:
        reader = _Plural(plural)
        rule = reader.choice()
        if reader.token:
            raise reader.error()
    except RecursionError:
        raise ValueError('plural form expression is too complex') from None

    def func(n):
        return int(rule(n if isinstance(n, int) else _as_int(n)))

    return func


def _germanic(n):
    return int((n if isinstance(n, int) else _as_int(n)) != 1)


class NullTranslations:
    """Translations that leave texts as they are."""

    def __init__(self, fp=None):
        self._info = {}
        self._charset = None
        self._fallback = None
        if fp is not None:
            self._parse(fp)

    def _parse(self, fp):
        pass

    def add_fallback(self, fallback):
        """Asks other translations for texts that these lack."""
        if self._fallback:
            self._fallback.add_fallback(fallback)
        else:
            self._fallback = fallback

    def gettext(self, message):
        """The translation of a text."""
        return self._fallback.gettext(message) if self._fallback else message

    def ngettext(self, msgid1, msgid2, n):
        """The translation of a text for a number."""
        if self._fallback:
            return self._fallback.ngettext(msgid1, msgid2, n)
        return msgid1 if n == 1 else msgid2

    def pgettext(self, context, message):
        """The translation of a text in a context."""
        return self._fallback.pgettext(context, message) if self._fallback else message

    def npgettext(self, context, msgid1, msgid2, n):
        """The translation of a text for a number in a context."""
        if self._fallback:
            return self._fallback.npgettext(context, msgid1, msgid2, n)
        return msgid1 if n == 1 else msgid2

    def info(self):
        """What the file says about itself."""
        return self._info

    def charset(self):
        """The encoding of the file."""
        return self._charset

    def install(self, names=None):
        """Makes the translation known everywhere as "_"."""
        import builtins
        builtins._ = self.gettext
        for name in ('gettext', 'ngettext', 'npgettext', 'pgettext'):
            if names is not None and name in names:
                setattr(builtins, name, getattr(self, name))


class GNUTranslations(NullTranslations):
    """Translations from a file in the format .mo."""

    LE_MAGIC = 0x950412DE
    BE_MAGIC = 0xDE120495
    CONTEXT = '%s\x04%s'
    VERSIONS = 0, 1

    def _parse(self, fp):
        name = getattr(fp, 'name', '')
        self._catalog = catalog = {}
        self.plural = _germanic
        data = fp.read()
        magic = int.from_bytes(data[:4], 'little')
        if magic not in (self.LE_MAGIC, self.BE_MAGIC):
            raise OSError(0, 'Bad magic number', name)
        order = 'little' if magic == self.LE_MAGIC else 'big'

        def numbers(start, count):
            return [int.from_bytes(data[at:at + 4], order) for at in range(start, start + 4 * count, 4)]

        version, count, originals, translations = numbers(4, 4)
        if version >> 16 not in self.VERSIONS:
            raise OSError(0, 'Bad version number ' + str(version >> 16), name)
        charset = 'ascii'
        for number in range(count):
            texts = []
            for table in (originals, translations):
                length, start = numbers(table + number * 8, 2)
                if start + length >= len(data):
                    raise OSError(0, 'File is corrupt', name)
                texts.append(data[start:start + length])
            original, translated = texts
            if not original:
                self._read_header(translated)
                charset = self._charset or charset
            if b'\0' in original:
                key = str(original.split(b'\0')[0], charset)
                for place, text in enumerate(translated.split(b'\0')):
                    catalog[key, place] = str(text, charset)
            else:
                catalog[str(original, charset)] = str(translated, charset)

    def _read_header(self, data):
        last = None
        for item in data.split(b'\n'):
            line = item.decode().strip()
            if not line or line.startswith('#-#-#-#-#') and line.endswith('#-#-#-#-#'):
                continue
            key, colon, value = line.partition(':')
            if colon:
                key, value = key.strip().lower(), value.strip()
                self._info[key] = value
                last = key
            elif last:
                self._info[last] += '\n' + line
                continue
            if key == 'content-type':
                self._charset = value.split('charset=')[1]
            elif key == 'plural-forms':
                self.plural = c2py(value.split(';')[1].split('plural=')[1])

    def _find(self, key, n=None):
        """The translation of a key, None without one."""
        if n is None:
            found = self._catalog.get(key)
            return self._catalog.get((key, self.plural(1))) if found is None else found
        return self._catalog.get((key, self.plural(n)))

    def gettext(self, message):
        """The translation of a text."""
        found = self._find(message)
        return super().gettext(message) if found is None else found

    def ngettext(self, msgid1, msgid2, n):
        """The translation of a text for a number."""
        found = self._find(msgid1, n)
        return super().ngettext(msgid1, msgid2, n) if found is None else found

    def pgettext(self, context, message):
        """The translation of a text in a context."""
        found = self._find(self.CONTEXT % (context, message))
        return super().pgettext(context, message) if found is None else found

    def npgettext(self, context, msgid1, msgid2, n):
        """The translation of a text for a number in a context."""
        found = self._find(self.CONTEXT % (context, msgid1), n)
        return super().npgettext(context, msgid1, msgid2, n) if found is None else found


def _expand_lang(loc):
    """A locale and the more general ones."""
    modifier = codeset = territory = ''
    loc, mark, modifier = loc.partition('@')
    modifier = mark + modifier
    loc, mark, codeset = loc.partition('.')
    codeset = mark + codeset
    language, mark, territory = loc.partition('_')
    territory = mark + territory
    found = []
    for place in (territory, '') if territory else ('',):
        for code in (codeset, '') if codeset else ('',):
            for other in (modifier, '') if modifier else ('',):
                found.append(language + place + code + other)
    return found


def _languages():
    import os
    try:
        for name in ('LANGUAGE', 'LC_ALL', 'LC_MESSAGES', 'LANG'):
            value = os.environ.get(name)
            if value:
                return value.split(':')
    except NotImplementedError:
        # Without an environment there is no language but that of the program.
        pass
    return []


def find(domain, localedir=None, languages=None, all=False):
    """The files of a domain for languages: the first one, or all."""
    import os
    folder = _default_localedir if localedir is None else localedir
    if languages is None:
        languages = _languages()
    if 'C' not in languages:
        languages = [*languages, 'C']
    wanted = dict.fromkeys([each for language in languages for each in _expand_lang(language)])
    found = []
    for language in wanted:
        if language == 'C':
            break
        path = os.path.join(folder, language, 'LC_MESSAGES', f'{domain}.mo')
        if os.path.exists(path):
            if not all:
                return path
            found.append(path)
    return found if all else None


_translations = {}


def translation(domain, localedir=None, languages=None, class_=None, fallback=False):
    """The translations of a domain for languages."""
    class_ = GNUTranslations if class_ is None else class_
    paths = find(domain, localedir, languages, all=True)
    if not paths:
        if fallback:
            return NullTranslations()
        from errno import ENOENT
        raise FileNotFoundError(ENOENT, 'No translation file found for domain', domain)
    import copy
    import os
    result = None
    for path in paths:
        key = class_, os.path.abspath(path)
        if key not in _translations:
            with open(path, 'rb') as file:
                _translations[key] = class_(file)
        # A copy, because fallbacks belong to the one who asks.
        each = copy.copy(_translations[key])
        if result is None:
            result = each
        else:
            result.add_fallback(each)
    return result


def install(domain, localedir=None, *, names=None):
    """Makes the translations of a domain known everywhere as "_"."""
    translation(domain, localedir, fallback=True).install(names)


_localedirs = {}
_current_domain = 'messages'


def textdomain(domain=None):
    """Sets the domain of gettext() and its kind; tells it."""
    global _current_domain
    if domain is not None:
        _current_domain = domain
    return _current_domain


def bindtextdomain(domain, localedir=None):
    """Sets the folder of a domain; tells it."""
    if localedir is not None:
        _localedirs[domain] = localedir
    return _localedirs.get(domain, _default_localedir)


def _of(domain):
    return translation(domain, _localedirs.get(domain), fallback=True)


def dgettext(domain, message):
    """The translation of a text in a domain."""
    return _of(domain).gettext(message)


def dngettext(domain, msgid1, msgid2, n):
    """The translation of a text for a number in a domain."""
    return _of(domain).ngettext(msgid1, msgid2, n)


def dpgettext(domain, context, message):
    """The translation of a text in a context of a domain."""
    return _of(domain).pgettext(context, message)


def dnpgettext(domain, context, msgid1, msgid2, n):
    """The translation of a text for a number in a context of a domain."""
    return _of(domain).npgettext(context, msgid1, msgid2, n)


def gettext(message):
    """The translation of a text in the current domain."""
    return dgettext(_current_domain, message)


def ngettext(msgid1, msgid2, n):
    """The translation of a text for a number in the current domain."""
    return dngettext(_current_domain, msgid1, msgid2, n)


def pgettext(context, message):
    """The translation of a text in a context of the current domain."""
    return dpgettext(_current_domain, context, message)


def npgettext(context, msgid1, msgid2, n):
    """The translation of a text for a number in a context of the current domain."""
    return dnpgettext(_current_domain, context, msgid1, msgid2, n)


Catalog = translation
