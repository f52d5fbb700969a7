from pathlib import PurePosixPath, PureWindowsPath as Path

print(Path('c:/A') == Path('C:\\a'), hash(Path('c:/A')) == hash(Path('C:\\a')), Path('a') == PurePosixPath('a'))
print(sorted([Path('b'), Path('A'), Path('a/c')]), Path('c:/a') in Path('C:/A/b').parents, Path('c:/a/b').parents[0:2])
for action in (lambda: Path('c:/a').as_uri(), lambda: Path('//s/h/a b').as_uri(), lambda: Path('a').as_uri(),
               lambda: Path('c:/a/b').relative_to('C:/A'), lambda: Path('c:/a').relative_to('d:/a'),
               lambda: Path('c:/a').relative_to('c:/b', walk_up=True), lambda: Path('c:/a/B.TXT').match('*.txt'),
               lambda: Path('c:/a/b').full_match('C:/*/b'), lambda: Path('c:/a').with_name('b.c'), lambda: Path('c:/').with_name('x'),
               lambda: Path('c:/a.x').with_suffix('.y'), lambda: Path('c:/a').joinpath('b', '/c'), lambda: 'x' / Path('y'),
               lambda: Path('c:/a') < PurePosixPath('a'), lambda: Path(b'x'), lambda: bytes(Path('c:/a')), lambda: Path('a').with_name('b\\c')):
    try:
        print(repr(action()))
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
