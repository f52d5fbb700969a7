import tomllib

for text in ('a', 'a =', 'a = 1\na = 2', '[a]\n[a]', 'a = 01', 'a = "x', 'a = [1', 'a = {b = 1', '= 1', 'a = 1 b = 2',
             'a = tru', '[a', 'a.b = 1\na = 2', 'x = "\\q"', 'd = 2026-13-01', 'a = "\n"'):
    try:
        print(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        print(repr(text), error)
