import tomllib

print(tomllib.loads('''
# c
title = "TOML \\u00e9"
[owner]
name = 'x'
dob = 1979-05-27T07:32:00-08:00
[database]
ports = [ 8000, 8001, [1,
 2], ] # c
data = { a.b = 1, c = "d" }
d = 1979-05-27
t = 07:32:00.5
f = 1_000.5e3
h = 0xdead_beef
i = inf
s = """
a \\
   b""""
[[p]]
n = 1
[[p]]
n = 2
[p.q]
z = true
[a.b.c]
x.y = 1
'''))
for t in ('a=1\na=2','a','a=','[a]\n[a]','a="','x=[1','a.b=1\n[a]\nc=2', 'a={b=1}\na.c=2', "a='''x", 'a=1 2', 'a=1979-13-01', '"\\q"=1','a = "\\ud800"'):
    try:
        print(tomllib.loads(t))
    except tomllib.TOMLDecodeError as e:
        print(repr(t), e)
