# Names that fit patterns with *, ? and [...].

__all__ = ['filter', 'filterfalse', 'fnmatch', 'fnmatchcase', 'translate']


def fnmatch(name, pat):
    """Tells whether a name fits a pattern."""
    return fnmatchcase(name, pat)


def fnmatchcase(name, pat):
    if type(name) is not type(pat) and isinstance(name, str) != isinstance(pat, str):
        raise TypeError('cannot use a string pattern on a bytes-like object' if isinstance(pat, str)
                        else 'cannot use a bytes pattern on a string-like object')
    if isinstance(name, bytes):
        name, pat = name.decode('latin-1'), pat.decode('latin-1')
    return _fits(name, _items(pat))


def filter(names, pat):
    """The names that fit a pattern."""
    items = _items(pat if isinstance(pat, str) else pat.decode('latin-1'))
    return [name for name in names if _fits(name if isinstance(name, str) else name.decode('latin-1'), items)]


def filterfalse(names, pat):
    """The names that do not fit a pattern."""
    items = _items(pat if isinstance(pat, str) else pat.decode('latin-1'))
    return [name for name in names if not _fits(name if isinstance(name, str) else name.decode('latin-1'), items)]


def _items(pattern):
    """A pattern as a list: '*' for any text, '?' for any character, a pair for a class, else the character."""
    items, at = [], 0
    while at < len(pattern):
        char = pattern[at]
        at += 1
        if char == '*':
            if not items or items[-1] != '*':
                items.append('*')
        elif char == '?':
            items.append('?')
        elif char == '[' and (end := _class_end(pattern, at)) >= 0:
            items.append(_class(pattern[at:end]))
            at = end + 1
        else:
            items.append(('=', char))
    return items


def _class_end(pattern, at):
    if pattern[at:at + 1] == '!':
        at += 1
    return pattern.find(']', at + 1)


def _class(text):
    negative = text[:1] == '!'
    if negative:
        text = text[1:]
    singles, ranges, at = '', [], 0
    while at < len(text):
        if text[at + 1:at + 2] == '-' and at + 2 < len(text):
            ranges.append((text[at], text[at + 2]))
            at += 3
        else:
            singles += text[at]
            at += 1
    return ('!' if negative else '[', singles, ranges)


def _takes(item, char):
    if item == '?':
        return True
    if item[0] == '=':
        return item[1] == char
    found = char in item[1] or any([low <= char <= high for low, high in item[2]])
    return found != (item[0] == '!')


def _fits(name, items):
    at = position = 0
    star, mark = -1, 0
    while position < len(name):
        if at < len(items) and items[at] == '*':
            star, mark = at, position
            at += 1
        elif at < len(items) and _takes(items[at], name[position]):
            at += 1
            position += 1
        elif star >= 0:
            at, mark = star + 1, mark + 1
            position = mark
        else:
            return False
    while at < len(items) and items[at] == '*':
        at += 1
    return at == len(items)


def translate(pat):
    """A regular expression that fits what the pattern fits."""
    import re
    out = []
    for item in _items(pat):
        if item == '*':
            out.append('.*')
        elif item == '?':
            out.append('.')
        elif item[0] == '=':
            out.append(re.escape(item[1]))
        else:
            text = ''.join([re.escape(char) for char in item[1]])
            text += ''.join([f'{re.escape(low)}-{re.escape(high)}' for low, high in item[2]])
            out.append('[^' + text + ']' if item[0] == '!' else '[' + text + ']')
    return '(?s:' + ''.join(out) + r')\z'
