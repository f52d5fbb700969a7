import tomllib

print(tomllib.loads('''
title = "x"   # comment
[server.web]
port = 80
[server]
name = "s"
[[job]]
id = 1
[[job]]
id = 2
[job.opts]
fast = true
["quoted key".'other']
v = 1
'''))
try:
    tomllib.loads(b'a = 1')
except TypeError as error:
    print(error)
