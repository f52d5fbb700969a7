from pathlib import PurePosixPath, PureWindowsPath

for parts in (('c:/a/b.txt',), ('c:a', 'b'), ('//srv/share/x/y',), ('\\\\srv\\share',), ('a', 'c:/b'), ('c:/a', 'd:b'),
              ('c:/a', 'C:b'), ('c:/a', '/b'), ('a/./b/../c',), ('',), ('/',), ('c:',), ('//?/UNC/s/sh/x',), ('//?/c:/x',),
              (PurePosixPath('x/y'), 'z'), ('c:/a.b.tar.gz',), ('//./pipe/x',), ('//srv',), ('./c:s',)):
    path = PureWindowsPath(*parts)
    print(repr(path), path, path.parts, path.drive, path.root, path.anchor, path.name, path.suffixes)
    print('  ', path.parent, list(path.parents), path.is_absolute(), path.as_posix())
