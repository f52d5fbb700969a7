import os
import os.path
from os.path import join, split, splitext, normpath

print(join('a', 'b', 'c'), join('a/', 'b'), join('a', '/b'), join('', 'x'), join('a', ''), join(b'a', b'b'))
for text in ['/a/b.txt', 'a', '/', '', 'a/', '//a', '.bashrc', 'a.tar.gz', 'a.b/c', '...', 'x.']:
    print(repr(text), split(text), splitext(text), os.path.basename(text), os.path.dirname(text), os.path.isabs(text))
    print(normpath(text), os.path.splitdrive(text), os.path.splitroot(text))
print(normpath('a/../../b'), normpath('/../a'), normpath('a//b/./c/..'), normpath('///a'), normpath('//a'))
print(os.path.relpath('/a/b', '/a/c'), os.path.relpath('/a', '/a'), os.path.commonpath(['/a/b', '/a/c/d']))
print(os.path.commonprefix(['abc', 'abd']), os.path.commonprefix([]), os.path.abspath('/a/../b'))
for action in [
    lambda: join('a', 1),
    lambda: join('a', b'b'),
    lambda: os.path.commonpath([]),
    lambda: os.path.commonpath(['/a', 'b']),
    lambda: os.path.relpath(''),
    lambda: os.fspath(3),
]:
    try:
        print(action())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(os.sep, os.pathsep, os.curdir, os.pardir, os.extsep, os.altsep, repr(os.linesep), os.devnull, os.name)


class Thing:
    def __fspath__(self):
        return '/thing'


print(os.fspath(Thing()), isinstance(Thing(), os.PathLike), isinstance('x', os.PathLike), issubclass(Thing, os.PathLike))
print(os.fsencode('ü'), os.fsdecode(b'\xc3\xbc'), join(Thing(), 'x'))
