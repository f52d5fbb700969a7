import ntpath

for path in ('c:/a/b.txt', 'c:a', '//srv/share/x', '\\\\srv', 'a\\..\\b', 'c:\\..\\x', '//?/UNC/s/h/z', '', '/x', 'c:', '\\\\.\\dev',
             'c:/a//b/./c/', b'c:/a.b'):
    print(path, ntpath.split(path), ntpath.splitdrive(path), ntpath.splitroot(path), ntpath.splitext(path))
    print('  ', ntpath.basename(path), ntpath.dirname(path), ntpath.normpath(path), ntpath.isabs(path), ntpath.normcase(path))
