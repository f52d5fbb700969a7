"""A tokenizer from one pattern with named groups, a parser above it, and lookarounds for texts of numbers."""
import re
from typing import NamedTuple


class Token(NamedTuple):
    kind: str
    text: str
    line: int
    column: int


RULES = [('NUMBER', r'\d+(?:\.\d*)?(?:[eE][+-]?\d+)?'), ('NAME', r'[^\W\d]\w*'), ('OP', r'\*\*|//|[-+*/()=,<>]=?'),
         ('STRING', r'"(?:[^"\\\n]|\\.)*"'), ('COMMENT', r'#[^\n]*'), ('NEWLINE', r'\n'), ('SPACE', r'[ \t]+'), ('BAD', r'.')]
SCANNER = re.compile('|'.join(f'(?P<{name}>{rule})' for name, rule in RULES))


def tokens(text):
    line, start = 1, 0
    for match in SCANNER.finditer(text):
        kind = match.lastgroup
        if kind == 'NEWLINE':
            line, start = line + 1, match.end()
        elif kind == 'BAD':
            raise SyntaxError(f'{match.group()!r} in line {line}')
        elif kind not in ('SPACE', 'COMMENT'):
            yield Token(kind, match.group(), line, match.start() - start)


for token in tokens('größe = 3.5e2 ** (x_1 - 4) # note\nname = "a\\"b" // 2'):
    print(*token)
try:
    list(tokens('a\n ?'))
except SyntaxError as error:
    print(error)
print(re.sub(r'(?<=\d)(?=(?:\d{3})+(?!\d))', ',', '1234567 and 1000 and 999'), re.findall(r'(?<!\w)-?\d+(?!\.)\b', '3 -4 5.6 a7 8'))
print(re.fullmatch(r'(?P<q>[\'"])(?P<body>.*?)(?P=q)', '"it\'s"')['body'], re.sub(r'(\w)\1+', r'\1', 'aabbccd'), re.findall(r'(?s)<(\w+)>(.*?)</\1>', '<a>x\ny</a><b>z</b>'))
print(re.match(r'(?>a+)ab', 'aaab'), re.match(r'a++b', 'aaab'), re.match(r'(a)?(?(1)b|c)', 'ab').group(), re.match(r'(a)?(?(1)b|c)', 'c').groups())
scanner = re.Scanner([(r'\d+', lambda s, t: int(t)), (r'[a-z]+', lambda s, t: t.upper()), (r'\s+', None)])
print(scanner.scan('12 ab 3 ?x'))
print(re.escape('a.b*c[d]^$ -#&~\n'), re.compile('a', re.I | re.M), re.compile(b'x\n', re.X).flags, repr(re.I | re.S), re.RegexFlag(10), repr(re.compile('é' * 3)))
