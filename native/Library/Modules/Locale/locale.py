__all__ = ('LC_CTYPE', 'LC_COLLATE', 'LC_TIME', 'LC_MONETARY', 'LC_NUMERIC', 'LC_MESSAGES', 'LC_ALL', 'CHAR_MAX',
           'Error', 'atof', 'atoi', 'currency', 'delocalize', 'format_string', 'getdefaultlocale', 'getencoding',
           'getlocale', 'getpreferredencoding', 'localeconv', 'localize', 'setlocale', 'str', 'strcoll', 'strxfrm')

LC_CTYPE, LC_NUMERIC, LC_TIME, LC_COLLATE, LC_MONETARY, LC_MESSAGES, LC_ALL = range(7)
CHAR_MAX = 127
_str = str


class Error(Exception):
    """There is no such locale."""


def localeconv():
    """The conventions of the locale C, the only one."""
    return {
        'int_curr_symbol': '', 'currency_symbol': '', 'mon_decimal_point': '', 'mon_thousands_sep': '',
        'mon_grouping': [], 'positive_sign': '', 'negative_sign': '', 'int_frac_digits': 127, 'frac_digits': 127,
        'p_cs_precedes': 127, 'p_sep_by_space': 127, 'n_cs_precedes': 127, 'n_sep_by_space': 127,
        'p_sign_posn': 127, 'n_sign_posn': 127, 'decimal_point': '.', 'thousands_sep': '', 'grouping': [],
    }


def setlocale(category, locale=None):
    """Choose a locale: only C exists."""
    if not 0 <= category <= 6:
        raise Error('unsupported locale setting')
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
    return (a > b) - (a < b)


def strxfrm(string, /):
    """A key for sorting texts."""
    return string


def format_string(f, val, grouping=False, monetary=False):
    """Format with the % operator."""
    return f % val


def currency(val, symbol=True, grouping=False, international=False):
    """The locale C has no currency."""
    raise ValueError("Currency formatting is not possible using the 'C' locale.")


def str(val):
    """A float as a text."""
    return '%.12g' % val


def delocalize(string):
    """A number in the form of Python."""
    return string


def localize(string, grouping=False, monetary=False):
    """A number in the form of the locale."""
    return string


def atof(string, func=float):
    """A number of a text."""
    return func(delocalize(string))


def atoi(string):
    """An int of a text."""
    return int(delocalize(string))
