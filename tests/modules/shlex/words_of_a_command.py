import shlex

for line in ("cp 'my file' dest", 'a "b c"d e', r'x\ y z', "''", 'a#b # c', '"a\\"b"', "it''s", ''):
    print(repr(line), shlex.split(line))
print(shlex.split('run # rest', comments=True), shlex.split(r"a\b 'c'", posix=False))
for line in ('"open', "it's", 'tail\\'):
    try:
        shlex.split(line)
    except ValueError as error:
        print(repr(line), error)
print(shlex.quote('safe-name.txt'), shlex.quote('two words'), shlex.quote("it's"), shlex.quote(''), shlex.quote('$x;'))
print(shlex.join(['echo', 'a b', '*']))
