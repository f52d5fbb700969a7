__all__ = ['shlex', 'split', 'quote', 'join']

_SAFE = frozenset('%+,-./0123456789:=@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz')


def split(s, comments=False, posix=True):
    """Split the string s using shell-like syntax."""
    if s is None:
        raise ValueError('s argument must not be None')
    words = []
    word = None
    place = 0
    while place < len(s):
        c = s[place]
        place += 1
        if c in ' \t\r\n':
            if word is not None:
                words.append(word)
                word = None
        elif comments and c == '#' and (word is None or posix):
            end = s.find('\n', place)
            place = len(s) if end < 0 else end
        elif c == '\\' and posix:
            if place >= len(s):
                raise ValueError('No escaped character')
            word = (word or '') + s[place]
            place += 1
        elif c in '"\'' and (posix or word is None):
            text, place = _quoted(s, c, place, posix)
            if posix:
                word = (word or '') + text
            else:
                words.append(c + text + c)
        else:
            word = (word or '') + c
    if word is not None:
        words.append(word)
    return words


def _quoted(s, quote, place, posix):
    """The text up to the closing quote, and the position behind it."""
    parts = []
    while True:
        if place >= len(s):
            raise ValueError('No closing quotation')
        c = s[place]
        place += 1
        if c == quote:
            return ''.join(parts), place
        if c == '\\' and posix and quote == '"':
            if place >= len(s):
                raise ValueError('No escaped character')
            if s[place] not in '"\\':
                parts.append(c)
            c = s[place]
            place += 1
        parts.append(c)


def join(split_command):
    """Return a shell-escaped string from split_command."""
    return ' '.join([quote(word) for word in split_command])


def quote(s):
    """Return a shell-escaped version of the string s."""
    if not s:
        return "''"
    if not isinstance(s, str):
        raise TypeError(f'expected string object, got {type(s).__name__!r}')
    for c in s:
        if c not in _SAFE:
            return "'" + s.replace("'", "'\"'\"'") + "'"
    return s
