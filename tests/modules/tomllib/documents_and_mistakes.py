import tomllib

print(tomllib.loads('''
title = "T"
[owner]
name = 'N'
when = 1979-05-27T07:32:00Z
day = 1979-05-27
list = [1, 2.5, true]
inline = {a = 1, "b c" = [{}]}
[[items]]
n = 0x1F
[[items]]
n = 1_000
'''))
print(tomllib.loads('x = 1.5', parse_float=str))
for text in ('a = ', 'a = 1\na = 2', '[a]\n[a]', 'x = "open', 'x = 01'):
    try:
        tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        print(error)
