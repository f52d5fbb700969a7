from pathlib import PurePosixPath

path = PurePosixPath('/srv/data/report.tar.gz')
print(path.name, path.stem, path.suffix, path.suffixes, path.parent, path.parts, path.root, path.anchor,
      list(map(str, path.parents)))
print(path.with_suffix('.zip'), path.with_name('x'), path.with_stem('y'), path / '../z', path / '/abs',
      path.relative_to('/srv'), 'a' / PurePosixPath('b'))
print(PurePosixPath('a//b/./c/'), PurePosixPath(), path.match('*.gz'), path.is_relative_to('/srv'),
      path.full_match('/srv/**/*.gz'), path.is_absolute())
for attempt in (lambda: path.relative_to('/etc'), lambda: path.with_name('a/b'), lambda: path.with_suffix('zip'),
                lambda: path / 5,
                lambda: PurePosixPath('/').with_name('x')):
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)
