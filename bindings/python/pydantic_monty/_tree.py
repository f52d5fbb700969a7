"""Access to a directory of the host that stays inside of it."""

from __future__ import annotations

import errno
import os
import stat as modes
from typing import Any

Parts = tuple[str, ...]
FOLDER = 'folder'
MAX_LINKS = 40
_INSIDE = getattr(os, 'O_NOFOLLOW', 0) | getattr(os, 'O_CLOEXEC', 0) | getattr(os, 'O_BINARY', 0)
# Opening must not wait for the other end of a FIFO.
_AT_ONCE = _INSIDE | getattr(os, 'O_NONBLOCK', 0)
_HAS_DIR_FD = os.open in os.supports_dir_fd and os.stat in os.supports_dir_fd


class _Place:
    """A name in an open directory. Links in front of it have been followed; it may not exist."""

    def __init__(self, root: str) -> None:
        self.root = root
        self.folders = [self._open(root, None)]
        self.names: list[str] = []
        self.name = ''
        self.status: os.stat_result | None = None

    def __enter__(self) -> _Place:
        return self

    def __exit__(self, *exc: Any) -> None:
        for folder in self.folders:
            if isinstance(folder, int):
                os.close(folder)

    @property
    def folder(self) -> Any:
        """What the name is in: a descriptor, or a path where there are none."""
        return self.folders[-1]

    def at(self, name: str) -> tuple[str, dict[str, Any]]:
        """First argument and keywords for a function of os."""
        if _HAS_DIR_FD:
            return name, {'dir_fd': self.folder}
        return os.path.join(self.folder, name), {}

    def _open(self, name: str, folder: Any) -> Any:
        if not _HAS_DIR_FD:
            return name if folder is None else os.path.join(folder, name)
        flags = os.O_RDONLY | os.O_DIRECTORY | _INSIDE
        return os.open(name, flags, dir_fd=folder) if folder is not None else os.open(name, flags)

    def enter(self, name: str) -> None:
        """Goes into a directory."""
        self.folders.append(self._open(name, self.folder))
        self.names.append(name)

    def leave(self) -> None:
        """Goes back one directory; never above the root."""
        if not self.names:
            raise OSError(errno.EACCES, '')
        folder = self.folders.pop()
        if isinstance(folder, int):
            os.close(folder)
        self.names.pop()


class HostTree:
    """Operations on the paths below a directory."""

    def __init__(self, root: str) -> None:
        self._root = root

    def _find(self, parts: Parts, follow: bool = True) -> _Place:
        """Walks to a path, name by name."""
        place = _Place(self._root)
        try:
            self._walk(place, parts, follow)
        except BaseException:
            place.__exit__()
            raise
        return place

    def _walk(self, place: _Place, parts: Parts, follow: bool) -> None:
        waiting = list(reversed(parts))
        links = 0
        while waiting:
            name = waiting.pop()
            if name in ('', '.'):
                continue
            if name == '..':
                place.leave()
                continue
            if '\0' in name or '/' in name or (os.sep != '/' and (os.sep in name or ':' in name)):
                raise OSError(errno.EINVAL, '')
            where, at = place.at(name)
            try:
                status = os.stat(where, follow_symlinks=False, **at)
            except FileNotFoundError:
                if waiting:
                    raise
                place.name, place.status = name, None
                return
            if modes.S_ISLNK(status.st_mode) and (follow or waiting):
                links += 1
                if links > MAX_LINKS:
                    raise OSError(errno.ELOOP, '')
                waiting += reversed(self._target(place, os.readlink(where, **at)))
            elif modes.S_ISDIR(status.st_mode):
                place.enter(name)
                if not waiting:
                    place.status = status
            elif waiting:
                raise OSError(errno.ENOTDIR, '')
            else:
                place.name, place.status = name, status
                return
        place.name = ''
        if place.status is None or not modes.S_ISDIR(place.status.st_mode):
            place.status = os.stat(place.folder)

    def _target(self, place: _Place, target: str) -> list[str]:
        """The names a link stands for; an absolute one must lead into the directory."""
        if not os.path.isabs(target):
            return target.split(os.sep)
        inner = os.path.relpath(os.path.normpath(target), self._root)
        if inner.split(os.sep)[0] == os.pardir:
            raise OSError(errno.EACCES, '')
        while place.names:
            place.leave()
        return inner.split(os.sep)

    # Asking.

    def kind(self, parts: Parts) -> str | None:
        """Folder, file or other; None when there is nothing."""
        try:
            with self._find(parts) as place:
                if place.status is None:
                    return None
                mode = place.status.st_mode
        except OSError as problem:
            if problem.errno in (errno.ENOENT, errno.ENOTDIR, errno.ELOOP, errno.EACCES):
                # A link that leads out is like one that leads nowhere.
                return None
            raise
        return FOLDER if modes.S_ISDIR(mode) else 'file' if modes.S_ISREG(mode) else 'other'

    def is_link(self, parts: Parts) -> bool:
        """True for a symbolic link."""
        try:
            with self._find(parts, follow=False) as place:
                return place.status is not None and modes.S_ISLNK(place.status.st_mode)
        except FileNotFoundError:
            return False

    def stat(self, parts: Parts) -> tuple[int, int, float]:
        """Size, permissions and time of change."""
        with self._find(parts) as place:
            if place.status is None:
                raise OSError(errno.ENOENT, '')
            return place.status.st_size, place.status.st_mode & 0o777, place.status.st_mtime

    def resolve(self, parts: Parts) -> Parts:
        """The names without links."""
        with self._find(parts) as place:
            return (*place.names, place.name) if place.name else tuple(place.names)

    def names(self, parts: Parts) -> list[str]:
        """The names in a directory."""
        with self._find(parts) as place:
            if place.status is None:
                raise OSError(errno.ENOENT, '')
            if place.name:
                raise OSError(errno.ENOTDIR, '')
            return sorted(os.listdir(place.folder))

    def read(self, parts: Parts, limit: int) -> bytes:
        """The contents of a regular file, refused before reading when there are too many."""
        with self._find(parts) as place:
            if not place.name:
                raise OSError(errno.EISDIR, '')
            if place.status is None:
                raise OSError(errno.ENOENT, '')
            where, at = place.at(place.name)
            descriptor = os.open(where, os.O_RDONLY | _AT_ONCE, **at)
            with open(descriptor, 'rb') as file:
                status = os.fstat(descriptor)
                if not modes.S_ISREG(status.st_mode):
                    raise OSError(errno.EACCES, '')
                if status.st_size > limit:
                    raise OSError(errno.EFBIG, '')
                data = file.read(limit + 1)
                if len(data) > limit:
                    raise OSError(errno.EFBIG, '')
                return data

    # Changes.

    def write(self, parts: Parts, data: bytes, is_more: bool) -> None:
        """Writes a regular file, new or old; or adds to its end."""
        with self._find(parts) as place:
            if not place.name:
                raise OSError(errno.EISDIR, '')
            if place.status is not None and not modes.S_ISREG(place.status.st_mode):
                raise OSError(errno.EACCES, '')
            where, at = place.at(place.name)
            flags = os.O_WRONLY | os.O_CREAT | _AT_ONCE | (os.O_APPEND if is_more else 0)
            descriptor = os.open(where, flags, 0o644, **at)
            with open(descriptor, 'wb') as file:
                if not modes.S_ISREG(os.fstat(descriptor).st_mode):
                    raise OSError(errno.EACCES, '')
                if not is_more:
                    os.ftruncate(descriptor, 0)
                file.write(data)

    def mkdir(self, parts: Parts, parents: bool, exist_ok: bool) -> None:
        """Makes a directory."""
        if parents:
            for count in range(1, len(parts)):
                if self.kind(parts[:count]) is None:
                    self._mkdir(parts[:count])
        kind = self.kind(parts)
        if kind is not None:
            if exist_ok and kind == FOLDER:
                return
            raise OSError(errno.EEXIST, '')
        self._mkdir(parts)

    def _mkdir(self, parts: Parts) -> None:
        with self._find(parts) as place:
            where, at = place.at(place.name)
            os.mkdir(where, 0o755, **at)

    def unlink(self, parts: Parts) -> None:
        """Removes a file or link."""
        with self._find(parts, follow=False) as place:
            if place.status is None:
                raise OSError(errno.ENOENT, '')
            if not place.name:
                raise OSError(errno.EISDIR, '')
            where, at = place.at(place.name)
            os.unlink(where, **at)

    def rmdir(self, parts: Parts) -> None:
        """Removes an empty directory."""
        if not parts:
            raise OSError(errno.EBUSY, '')
        with self._find(parts, follow=False) as place:
            if place.status is None:
                raise OSError(errno.ENOENT, '')
            if place.name:
                raise OSError(errno.ENOTDIR, '')
            name = place.names[-1]
            place.leave()
            where, at = place.at(name)
            os.rmdir(where, **at)

    def rename(self, parts: Parts, target: Parts) -> None:
        """Moves a file or directory."""
        with self._find(parts, follow=False) as old, self._find(target, follow=False) as new:
            if old.status is None:
                raise OSError(errno.ENOENT, '')
            source, at = self._entry(old)
            destination, other = self._entry(new)
            if _HAS_DIR_FD:
                os.rename(source, destination, src_dir_fd=at['dir_fd'], dst_dir_fd=other['dir_fd'])
            else:
                os.replace(source, destination)

    @staticmethod
    def _entry(place: _Place) -> tuple[str, dict[str, Any]]:
        name = place.name
        if not name:
            if not place.names:
                raise OSError(errno.EBUSY, '')
            name = place.names[-1]
            place.leave()
        return place.at(name)
