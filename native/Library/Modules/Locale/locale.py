__all__ = ('LC_CTYPE', 'LC_COLLATE', 'LC_TIME', 'LC_MONETARY', 'LC_NUMERIC', 'LC_MESSAGES', 'LC_ALL', 'CHAR_MAX',
           'Error', 'atof', 'atoi', 'currency', 'delocalize', 'format_string', 'getdefaultlocale', 'getencoding',
           'getlocale', 'getpreferredencoding', 'localeconv', 'localize', 'normalize', 'setlocale', 'str', 'strcoll',
           'strxfrm')

LC_CTYPE, LC_NUMERIC, LC_TIME, LC_COLLATE, LC_MONETARY, LC_MESSAGES, LC_ALL = range(7)
CHAR_MAX = 127
_str = str


_override_localeconv = {}


class Error(Exception):
    """There is no such locale."""


def localeconv():
    """The conventions of the locale C, the only one."""
    made = {
        'int_curr_symbol': '', 'currency_symbol': '', 'mon_decimal_point': '', 'mon_thousands_sep': '',
        'mon_grouping': [], 'positive_sign': '', 'negative_sign': '', 'int_frac_digits': 127, 'frac_digits': 127,
        'p_cs_precedes': 127, 'p_sep_by_space': 127, 'n_cs_precedes': 127, 'n_sep_by_space': 127,
        'p_sign_posn': 127, 'n_sign_posn': 127, 'decimal_point': '.', 'thousands_sep': '', 'grouping': [],
    }
    made.update(_override_localeconv)
    return made


def setlocale(category, locale=None):
    """Choose a locale: only C exists."""
    if not 0 <= category <= 6:
        raise Error('unsupported locale setting')
    if isinstance(locale, bytes) or isinstance(locale, tuple) and len(locale) == 2 and not all([
            part is None or isinstance(part, _str) for part in locale]):
        raise TypeError('Locale must be None, a string, or an iterable of two strings -- language code, encoding.')
    if locale is None or locale in ('', 'C', 'POSIX', 'C.UTF-8', 'C.utf8') or tuple(locale) == (None, None):
        return 'C'
    raise Error('unsupported locale setting')


def getlocale(category=LC_CTYPE):
    """Language and encoding of a locale."""
    return (None, None)


def getdefaultlocale(envvars=()):
    """Language and encoding of the default locale."""
    return (None, None)


def getencoding():
    """The encoding."""
    return 'utf-8'


def getpreferredencoding(do_setlocale=True):
    """The encoding."""
    return 'utf-8'


def strcoll(a, b, /):
    """Compare two texts: negative, 0 or positive."""
    if '\0' in a or '\0' in b:
        raise ValueError('embedded null character')
    return (a > b) - (a < b)


def strxfrm(string, /):
    """A key for sorting texts."""
    if '\0' in string:
        raise ValueError('embedded null character')
    return string


def _group_sizes(sizes):
    """How many digits belong together, from the right: the last size repeats, CHAR_MAX ends it."""
    last = None
    for size in sizes:
        if size == CHAR_MAX:
            return
        if size == 0:
            while last:
                yield last
            return
        yield size
        last = size


def _grouped(text, monetary):
    """The text with separators, and how many characters they are."""
    conventions = localeconv()
    mark = conventions['mon_thousands_sep' if monetary else 'thousands_sep']
    sizes = conventions['mon_grouping' if monetary else 'grouping']
    if not sizes:
        return text, 0
    stripped = text.rstrip()
    right = text[len(stripped):]
    text = stripped.lstrip()
    left = stripped[:len(stripped) - len(text)]
    sign = text[:1] if text[:1] in '+-' else ''
    text = text[len(sign):]
    groups = []
    for size in _group_sizes(sizes):
        if not text or text[-1] not in '0123456789':
            left, text = left + sign + text, ''
            sign = ''
            break
        groups.append(text[-size:])
        text = text[:-size]
    if text:
        groups.append(text)
    groups.reverse()
    return left + sign + mark.join(groups) + right, len(mark) * (len(groups) - 1)


def _strip_padding(text, count):
    """Takes away as many spaces of padding as separators were put in."""
    start = 0
    while count and start < len(text) and text[start] == ' ':
        start += 1
        count -= 1
    end = len(text)
    while count and end > start and text[end - 1] == ' ':
        end -= 1
        count -= 1
    return text[start:end]


def _localized(text, kind, grouping, monetary):
    if kind in 'eEfFgG':
        whole, dot, part = text.partition('.')
        added = 0
        if grouping:
            whole, added = _grouped(whole, monetary)
        if dot:
            whole += localeconv()['mon_decimal_point' if monetary and localeconv()['mon_decimal_point'] else
                                  'decimal_point'] + part
        return _strip_padding(whole, added) if added else whole
    if kind in 'diu' and grouping:
        text, added = _grouped(text, monetary)
        return _strip_padding(text, added) if added else text
    return text


def format_string(f, val, grouping=False, monetary=False):
    """Format with the % operator, numbers in the form of the locale."""
    import re
    pattern = r'%(?:\((?P<key>.*?)\))?(?P<modifiers>[-#0-9 +*.hlL]*?)[eEfFgGdiouxXcrs%]'
    found = [each.group() for each in re.finditer(pattern, f)]
    parts = re.split(pattern.replace('(?P<key>', '(?:').replace('(?P<modifiers>', '(?:'), f)
    is_mapping = hasattr(val, 'keys')
    values = iter(val if isinstance(val, tuple) else (val,))
    made = [parts[0]]
    for spec, rest in zip(found, parts[1:]):
        if spec[-1] == '%':
            made.append('%')
        else:
            if is_mapping:
                text = spec % val
            else:
                arguments = [next(values) for _ in range(spec.count('*') + 1)]
                text = spec % tuple(arguments)
            made.append(_localized(text, spec[-1], grouping, monetary))
        made.append(rest)
    if not is_mapping and next(values, _override_localeconv) is not _override_localeconv:
        raise TypeError('not all arguments converted during string formatting')
    return ''.join(made)


def currency(val, symbol=True, grouping=False, international=False):
    """An amount of money; the locale C has no currency."""
    conventions = localeconv()
    digits = conventions['int_frac_digits' if international else 'frac_digits']
    if digits == 127:
        raise ValueError("Currency formatting is not possible using the 'C' locale.")
    text = _localized(f'{abs(val):.{digits}f}', 'f', grouping, True)
    text = f'<{text}>'
    if symbol:
        sign = conventions['int_curr_symbol' if international else 'currency_symbol']
        is_before = conventions['n_cs_precedes' if val < 0 else 'p_cs_precedes']
        has_space = conventions['n_sep_by_space' if val < 0 else 'p_sep_by_space']
        if is_before:
            text = sign + (' ' if has_space else '') + text
        else:
            if international and sign[-1:] == ' ':
                sign = sign[:-1]
            text = text + (' ' if has_space else '') + sign
    place = conventions['n_sign_posn' if val < 0 else 'p_sign_posn']
    mark = conventions['negative_sign' if val < 0 else 'positive_sign']
    if place == 0:
        text = f'({text})'
    elif place == 1:
        text = mark + text
    elif place == 2:
        text += mark
    elif place == 3:
        text = text.replace('<', mark)
    elif place == 4:
        text = text.replace('>', mark)
    else:
        text = mark + text
    return text.replace('<', '').replace('>', '')


def str(val):
    """A float as a text in the form of the locale."""
    return format_string('%.12g', val)


def delocalize(string):
    """A number in the form of Python."""
    conventions = localeconv()
    if conventions['thousands_sep']:
        string = string.replace(conventions['thousands_sep'], '')
    if conventions['decimal_point']:
        string = string.replace(conventions['decimal_point'], '.')
    return string


def localize(string, grouping=False, monetary=False):
    """A number in the form of the locale."""
    return _localized(string, 'f', grouping, monetary)


def atof(string, func=float):
    """A number of a text."""
    return func(delocalize(string))


def atoi(string):
    """An int of a text."""
    return int(delocalize(string))
