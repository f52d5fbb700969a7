"""A project file: tables, arrays of tables, dates, strings of every kind, numbers, and what is wrong where."""
import tomllib

text = r'''
title = "Build \u00e9 \"q\""  # comment
"quoted key".sub = 'raw \n'
[project]
name = "x"
version.major = 1
dates = [1979-05-27T07:32:00Z, 1979-05-27 07:32:00.999, 1979-05-27, 07:32:00]
numbers = [1_000, 0xDEAD_beef, 0o755, 0b11, +5, -0, 1e3, 6.02_2E+23, inf, -inf, nan]
mixed = [1, "a", [true, false], {a = 1, b.c = 2}]
multi = """
Roses \
    are red
  and "quotes" """
literal = \'\'\'
first 'line'
second\'\'\'
[[item]]
id = 1
[[item]]
id = 2
[item.more]
deep = {}
[a.b.c]
x = 1
[a]
y = 2
'''.replace("\\'", "'")
for key, value in tomllib.loads(text).items():
    print(key, value)
print(tomllib.loads('d = 1979-05-27T00:32:00.999999-07:00')['d'].isoformat(), tomllib.loads('f = 1.10', parse_float=str), tomllib.loads(''), tomllib.loads('a=1\r\nb=2'), tomllib.loads('s = """a\r\nb"""'))
for broken in ('a', 'a =', 'a = 1 b = 2', 'a = "x', 'a = \'x\n\'', '[a', '[a]]', '[[a]', 'a = [1', 'a = {b = 1,}', 'a = 1\na = 2', '[a]\n[a]', 'a.b = 1\n[a]', 'a = 01', 'a = 1__0', 'a = 1.', 'a = .5', 'a = tru', 'a = 2024-13-01', 'a = 25:00:00', 'a = "\\x"', 'a = "\\ud800"', 'a = "\x01"', '= 1', 'a b = 1', '[]', '[a.]', 'a = {}\na.b = 1', 'a = []\n[[a]]',
               'a = 1\n[a.b]', '[[a]]\n[a]', 'a = """x', 'a = nan1', 'a = 0x', 'a = 1e', 'a = {b=1 c=2}', '"a" "b" = 1', 'a = 1979-05-27T', '\ufeffa=1', 'a = "\\U00110000"', 'é = 1', 'a = +0x1', 'a = [1,,2]', 'a = """a""""""', "a.b.c = 1\na.b = 2", '#\x00'):
    try:
        print(repr(broken), '->', tomllib.loads(broken))
    except tomllib.TOMLDecodeError as error:
        print(repr(broken), '|', error, error.lineno, error.colno, error.pos, error.msg == str(error).rsplit(' (at', 1)[0])
for bad in (lambda: tomllib.loads(b'a=1'), lambda: tomllib.loads(5), lambda: tomllib.load('a=1'), lambda: tomllib.loads('a=1.5', parse_float=lambda s: []), lambda: tomllib.loads()):
    try:
        print(bad())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
