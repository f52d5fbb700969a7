from pathlib import PurePosixPath as P, Path

print(P('a') == P('a/.'), P('a') == 'a', P('A') == P('a'), P('a') != P('b'))
print(sorted([P('b'), P('a/c'), P('a'), P('/a')]), P('a') < P('a/b'))
print(len({P('a'), P('a'), P('./a')}), hash(P('a')) == hash(P('a')))
for path, pattern in [('a/b.py', '*.py'), ('/a/b.py', 'a/*.py'), ('a/b.py', 'a'), ('b.py', '/*.py'), ('x', '?'), ('x', '[!a-w]')]:
    print(path, pattern, P(path).match(pattern))
for path, pattern in [('a/b/c.py', '**/*.py'), ('a/b.py', '*.py'), ('/a/b', '/**'), ('a', '**/a'), ('a/x/b', 'a/**/b')]:
    print(path, pattern, P(path).full_match(pattern))
try:
    P('a') < 'b'
except TypeError as e:
    print(e)
print(P('/a b/ü').as_uri(), P('a\\b').as_posix(), bytes(P('ü')), Path('a').name)
print(f'{P("a/b")}', '%s' % P('c'), repr(P("it's")))
