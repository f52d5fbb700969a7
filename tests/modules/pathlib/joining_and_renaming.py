from pathlib import PurePosixPath as P

print(P('a') / 'b' / P('c'), 'x' / P('y'), P('a') / '/b', P('/') / 'x', P('.') / 'x')
print(P('a').joinpath('b', 'c'), P('a/b').joinpath())
print(P('a/b.txt').with_name('c.py'), P('a/b.txt').with_stem('z'), P('a/b.txt').with_suffix('.md'), P('a/b').with_suffix('.x'))
print(P('a/b.tar.gz').with_suffix(''), P('/a').with_name('b'))
for action in [
    lambda: P('/').with_name('x'),
    lambda: P('a').with_name('b/c'),
    lambda: P('a').with_name(''),
    lambda: P('a').with_suffix('x'),
    lambda: P('').with_suffix('.x'),
    lambda: P('a') / 3,
    lambda: P(5),
    lambda: P(b'x'),
]:
    try:
        print(action())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
