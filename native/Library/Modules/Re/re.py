# The classes of re, and what calls back. The functions are native.


class PatternError(Exception):
    __module__ = 're'

    def __init__(self, msg, pattern=None, pos=None):
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        if pattern is not None and pos is not None:
            msg = f'{msg} at position {pos}'
            newline = '\n' if isinstance(pattern, str) else b'\n'
            self.lineno = pattern.count(newline, 0, pos) + 1
            self.colno = pos - pattern.rfind(newline, 0, pos)
            if newline in pattern:
                msg = f'{msg} (line {self.lineno}, column {self.colno})'
        else:
            self.lineno = self.colno = None
        super().__init__(msg)


error = PatternError


def _fail(msg, pattern, pos):
    raise PatternError(msg, pattern, pos)


def _substitute(matches, function):
    for match in matches:
        matches.add(function(match))
    return matches.finish()


def _with_members(cls):
    cls.NOFLAG = cls(0)
    for name, value in _flag_names:
        setattr(cls, name, cls(value))
        if name != 'DEBUG':
            setattr(cls, 'X' if name == 'VERBOSE' else 'S' if name == 'DOTALL' else name[0], getattr(cls, name))
    return cls


@_with_members
class RegexFlag(int):
    __module__ = 're'

    def __repr__(self):
        names = [f're.{name}' for name, value in _flag_names if self & value]
        rest = int(self) & ~_known
        if rest:
            names.append(hex(rest))
        return '|'.join(names) or 're.NOFLAG'

    def __str__(self):
        return RegexFlag.__repr__(self)

    def __format__(self, spec):
        return int.__format__(self, spec) if spec else RegexFlag.__repr__(self)

    @property
    def value(self):
        return int(self)

    @property
    def name(self):
        return '|'.join([name for name, value in _flag_names if self & value]) or None

    def __or__(self, other):
        return RegexFlag(int(self) | int(other)) if isinstance(other, int) else NotImplemented

    def __and__(self, other):
        return RegexFlag(int(self) & int(other)) if isinstance(other, int) else NotImplemented

    def __xor__(self, other):
        return RegexFlag(int(self) ^ int(other)) if isinstance(other, int) else NotImplemented

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__

    def __invert__(self):
        return RegexFlag(_known & ~int(self))

    def __contains__(self, other):
        return int(self) & int(other) == int(other)

    def __bool__(self):
        return int(self) != 0


_flag_names = [
    ('IGNORECASE', 2), ('LOCALE', 4), ('MULTILINE', 8), ('DOTALL', 16), ('UNICODE', 32), ('VERBOSE', 64),
    ('DEBUG', 128), ('ASCII', 256),
]
_known = 510
NOFLAG = RegexFlag.NOFLAG
A = ASCII = RegexFlag.ASCII
I = IGNORECASE = RegexFlag.IGNORECASE
L = LOCALE = RegexFlag.LOCALE
U = UNICODE = RegexFlag.UNICODE
M = MULTILINE = RegexFlag.MULTILINE
S = DOTALL = RegexFlag.DOTALL
X = VERBOSE = RegexFlag.VERBOSE
DEBUG = RegexFlag.DEBUG


class Scanner:
    def __init__(self, lexicon, flags=0):
        self.lexicon = lexicon
        self.scanner = [(compile(phrase, flags), action) for phrase, action in lexicon]

    def scan(self, string):
        result = []
        at = 0
        while True:
            for pattern, action in self.scanner:
                found = pattern.match(string, at)
                if found is not None:
                    break
            else:
                break
            if found.end() == at:
                break
            at = found.end()
            if callable(action):
                self.match = found
                action = action(self, found.group())
            if action is not None:
                result.append(action)
        return result, string[at:]


__all__ = [
    'match', 'fullmatch', 'search', 'sub', 'subn', 'split', 'findall', 'finditer', 'compile', 'purge', 'escape',
    'error', 'Pattern', 'Match', 'A', 'I', 'L', 'M', 'S', 'X', 'U', 'ASCII', 'IGNORECASE', 'LOCALE', 'MULTILINE',
    'DOTALL', 'VERBOSE', 'UNICODE', 'NOFLAG', 'RegexFlag', 'PatternError',
]
