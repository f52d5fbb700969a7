# Compares files and directories that the host grants.

import os as _os

__all__ = ['clear_cache', 'cmp', 'dircmp', 'cmpfiles', 'DEFAULT_IGNORES']

DEFAULT_IGNORES = ['RCS', 'CVS', 'tags', '.git', '.hg', '.bzr', '_darcs', '__pycache__']


def clear_cache():
    pass


def cmp(f1, f2, shallow=True):
    """Tells whether two files are the same; shallow: whether size and times are enough."""
    first, second = _signature(_os.stat(f1)), _signature(_os.stat(f2))
    if not first[0] or not second[0]:
        return False
    if shallow and first == second:
        return True
    if first[1] != second[1]:
        return False
    with open(f1, 'rb') as one, open(f2, 'rb') as other:
        return one.read() == other.read()


def _signature(stat):
    return stat.st_mode & 0o170000 == 0o100000, stat.st_size, stat.st_mtime


def cmpfiles(a, b, common, shallow=True):
    """The names of files that are equal in two directories, that differ, and that could not be compared."""
    found = [], [], []
    for name in common:
        try:
            place = 0 if cmp(_os.path.join(a, name), _os.path.join(b, name), shallow) else 1
        except (OSError, ValueError):
            place = 2
        found[place].append(name)
    return found


class dircmp:
    """What two directories have in common and what not; worked out when it is asked for."""

    def __init__(self, a, b, ignore=None, hide=None, *, shallow=True):
        self.left = a
        self.right = b
        self.hide = [_os.curdir, _os.pardir] if hide is None else hide
        self.ignore = DEFAULT_IGNORES if ignore is None else ignore
        self.shallow = shallow

    def _names(self, folder):
        hidden = set(self.hide) | set(self.ignore)
        return sorted([name for name in _os.listdir(folder) if name not in hidden])

    def phase0(self):
        self.left_list = self._names(self.left)
        self.right_list = self._names(self.right)

    def phase1(self):
        left, right = self.left_list, self.right_list
        self.common = [name for name in left if name in set(right)]
        self.left_only = [name for name in left if name not in set(right)]
        self.right_only = [name for name in right if name not in set(left)]

    def phase2(self):
        self.common_dirs, self.common_files, self.common_funny = [], [], []
        for name in self.common:
            kinds = set()
            for folder in self.left, self.right:
                path = _os.path.join(folder, name)
                kinds.add('dirs' if _os.path.isdir(path) else 'files' if _os.path.isfile(path) else 'funny')
            getattr(self, 'common_' + (kinds.pop() if len(kinds) == 1 else 'funny')).append(name)

    def phase3(self):
        self.same_files, self.diff_files, self.funny_files = cmpfiles(
            self.left, self.right, self.common_files, self.shallow)

    def phase4(self):
        self.subdirs = {
            name: type(self)(_os.path.join(self.left, name), _os.path.join(self.right, name), self.ignore, self.hide,
                             shallow=self.shallow)
            for name in self.common_dirs}

    def phase4_closure(self):
        self.phase4()
        for inner in self.subdirs.values():
            inner.phase4_closure()

    _phases = {
        'left_list': 'phase0', 'right_list': 'phase0', 'common': 'phase1', 'left_only': 'phase1',
        'right_only': 'phase1', 'common_dirs': 'phase2', 'common_files': 'phase2', 'common_funny': 'phase2',
        'same_files': 'phase3', 'diff_files': 'phase3', 'funny_files': 'phase3', 'subdirs': 'phase4',
    }

    def __getattr__(self, attr):
        if attr not in self._phases:
            raise AttributeError(attr)
        getattr(self, self._phases[attr])()
        return getattr(self, attr)

    def report(self):
        print('diff', self.left, self.right)
        for text, names in (
                ('Only in ' + str(self.left), self.left_only), ('Only in ' + str(self.right), self.right_only),
                ('Identical files', self.same_files), ('Differing files', self.diff_files),
                ('Trouble with common files', self.funny_files), ('Common subdirectories', self.common_dirs),
                ('Common funny cases', self.common_funny)):
            if names:
                print(text, ':', sorted(names))

    def report_partial_closure(self):
        self.report()
        for inner in self.subdirs.values():
            print()
            inner.report()

    def report_full_closure(self):
        self.report()
        for inner in self.subdirs.values():
            print()
            inner.report_full_closure()
