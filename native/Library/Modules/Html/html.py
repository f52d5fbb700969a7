import re as _re

__all__ = ['escape', 'unescape']

# What browsers read for the numbers of the C1 controls, as windows-1252 has them.
_C1 = ('\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f'
       '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178')
_LONGEST_NAME = 32
_reference = _re.compile(r'&(?:#(?:([0-9]+)|[xX]([0-9a-fA-F]+));?|([^\t\n\f <&#;]{1,32};?))')


def escape(s, quote=True):
    """The text with "&", "<", ">" and, unless told otherwise, quotes written as references."""
    s = s.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')
    if quote:
        s = s.replace('"', '&quot;').replace("'", '&#x27;')
    return s


def _character(number):
    if 0x80 <= number <= 0x9F:
        return _C1[number - 0x80]
    if number == 0 or 0xD800 <= number <= 0xDFFF or number > 0x10FFFF:
        return '\uFFFD'
    if number == 0x0D:
        return '\r'
    if number < 0x20 and number not in (9, 10, 12) or number == 0x7F or 0xFDD0 <= number <= 0xFDEF \
            or number & 0xFFFE == 0xFFFE:
        return ''
    return chr(number)


def _replace(match):
    decimal, hexadecimal, name = match.groups()
    if name is None:
        digits, base = (decimal, 10) if hexadecimal is None else (hexadecimal, 16)
        digits = digits.lstrip('0')
        # Longer numbers are out of range anyhow.
        return _character(int(digits[:9] or '0', base))
    names = _names()
    if name in names:
        return names[name]
    for length in range(len(name) - 1, 1, -1):
        if name[:length] in names:
            return names[name[:length]] + name[length:]
    return '&' + name


def _names():
    from html.entities import html5
    return html5


def unescape(s):
    """The text with all references replaced by what they stand for."""
    return _reference.sub(_replace, s) if '&' in s else s


def __getattr__(name):
    if name == 'entities':
        import html.entities
        return html.entities
    raise AttributeError(f"module 'html' has no attribute {name!r}")
