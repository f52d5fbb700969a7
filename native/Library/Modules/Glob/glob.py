# Files whose paths fit patterns.

import fnmatch
import os

__all__ = ['escape', 'glob', 'iglob', 'has_magic']


def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    """The paths that fit a pattern; ** stands for any number of directories when recursive."""
    return list(iglob(pathname, root_dir=root_dir, recursive=recursive, include_hidden=include_hidden))


def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    """As glob(), one after the other."""
    base = os.fspath(root_dir) if root_dir is not None else ''
    pathname = os.fspath(pathname)
    seen = set()
    for found in _find(base, pathname, recursive, include_hidden):
        if found and found not in seen:
            seen.add(found)
            yield found


def has_magic(s):
    return any([char in s for char in '*?['])


def escape(pathname):
    """The pattern that only the path itself fits."""
    return ''.join([f'[{char}]' if char in '*?[' else char for char in pathname])


def _find(base, pattern, recursive, hidden):
    head, tail = os.path.split(pattern)
    if not has_magic(pattern):
        if tail:
            if os.path.exists(os.path.join(base, pattern)):
                yield pattern
        elif os.path.isdir(os.path.join(base, head)):
            yield pattern
        return
    if not head:
        yield from _inside(base, '', tail, recursive, hidden)
        return
    if head != pattern and has_magic(head):
        folders = _find(base, head, recursive, hidden)
    else:
        folders = [head]
    for folder in folders:
        yield from _inside(base, folder, tail, recursive, hidden)


def _inside(base, folder, pattern, recursive, hidden):
    place = os.path.join(base, folder) if folder else base or '.'
    if recursive and pattern == '**':
        if os.path.isdir(place):
            yield os.path.join(folder, '') if folder else ''
            yield from _below(base, folder, hidden)
        return
    if not has_magic(pattern):
        path = os.path.join(folder, pattern)
        if os.path.exists(os.path.join(base, path)) if pattern else os.path.isdir(place):
            yield path
        return
    try:
        names = os.listdir(place)
    except OSError:
        return
    for name in fnmatch.filter(names, pattern):
        if hidden or pattern[0] == '.' or name[0] != '.':
            yield os.path.join(folder, name)


def _below(base, folder, hidden):
    place = os.path.join(base, folder) if folder else base or '.'
    try:
        names = os.listdir(place)
    except OSError:
        return
    for name in names:
        if hidden or name[0] != '.':
            path = os.path.join(folder, name)
            yield path
            yield from _below(base, path, hidden)
