from pathlib import Path, PurePath, PurePosixPath

for text in ['/usr/lib/python3.tar.gz', 'a/b', '.', '', '/', '//x/y', '///x', 'a/./b//c/', '..', '.bashrc', 'a.', 'x.tar.']:
    p = PurePosixPath(text)
    print(repr(p), str(p), p.parts, p.root, p.anchor, p.drive == '', p.name, p.stem, p.suffix, p.suffixes)
    print(p.parent, list(map(str, p.parents)), p.is_absolute())
print(PurePosixPath('a', 'b', PurePosixPath('c')), PurePosixPath('a', '/b', 'c'), PurePosixPath())
print(type(PurePath('a')).__name__, type(Path('a')).__name__, isinstance(Path(), PurePath))
print(len(PurePosixPath('/a/b/c').parents), PurePosixPath('/a/b/c').parents[-1], PurePosixPath('/a/b/c').parents[0:2])
try:
    PurePosixPath('a').parents[3]
except IndexError as e:
    print('IndexError', e)
