"""What programs write on top of a directory that does not change."""

from __future__ import annotations

import errno
import os
import time
from typing import Any

from ._tree import FOLDER, HostTree, Parts

_ENTRY_BYTES = 200


def failed(number: int, path: str, target: str | None = None) -> OSError:
    """The error of the system for a number, with the paths the program knows."""
    if number == errno.EACCES and target is None:
        return PermissionError(f"Permission denied: '{path}'")
    if number == errno.EROFS:
        return PermissionError(number, os.strerror(number), path)
    if target is None:
        return OSError(number, os.strerror(number), path)
    return OSError(number, os.strerror(number), path, None, target)


class _Gone:
    """Marks what the program has removed."""


class _Folder:
    """A directory of the program: nothing of the host below it shows."""

    def __init__(self) -> None:
        self.time = time.time()


class _File:
    """A file of the program."""

    def __init__(self, data: bytes) -> None:
        self.data = bytearray(data)
        self.time = time.time()


_GONE = _Gone()


class Overlay:
    """A directory of the host below entries in memory."""

    def __init__(self, tree: HostTree, limit: int | None) -> None:
        self._tree = tree
        self._limit = limit
        self._used = 0
        self._entries: dict[Parts, Any] = {}

    # Entries.

    def _find(self, parts: Parts) -> Any:
        """The entry in memory; None when the host's shows through."""
        is_hidden = False
        for count in range(1, len(parts) + 1):
            entry = self._entries.get(parts[:count])
            if entry is _GONE:
                return _GONE
            if isinstance(entry, _File) and count < len(parts):
                raise OSError(errno.ENOTDIR, '')
            is_hidden = is_hidden or isinstance(entry, _Folder)
            if count == len(parts) and entry is not None:
                return entry
        return _GONE if is_hidden else None

    def _put(self, parts: Parts, entry: Any) -> None:
        old = self._entries.get(parts)
        change = self._size(parts, entry) - self._size(parts, old)
        self._charge(change)
        if entry is None:
            self._entries.pop(parts, None)
        else:
            self._entries[parts] = entry

    def _charge(self, change: int) -> None:
        if change > 0 and self._limit is not None and self._used + change > self._limit:
            raise OSError(f'overlay memory limit of {self._limit} bytes exceeded')
        self._used += change

    @staticmethod
    def _size(parts: Parts, entry: Any) -> int:
        if entry is None:
            return 0
        return _ENTRY_BYTES + sum(map(len, parts)) + (len(entry.data) if isinstance(entry, _File) else 0)

    # Asking.

    def kind(self, parts: Parts) -> str | None:
        """Folder, file or other; None when there is nothing."""
        try:
            entry = self._find(parts)
        except NotADirectoryError:
            return None
        if entry is None:
            return self._tree.kind(parts)
        return FOLDER if isinstance(entry, _Folder) else 'file' if isinstance(entry, _File) else None

    def is_link(self, parts: Parts) -> bool:
        """True for a symbolic link of the host."""
        return self._find(parts) is None and self._tree.is_link(parts)

    def stat(self, parts: Parts) -> tuple[int, int, float]:
        """Size, permissions and time of change."""
        entry = self._find(parts)
        if entry is None:
            return self._tree.stat(parts)
        if entry is _GONE:
            raise OSError(errno.ENOENT, '')
        return (len(entry.data), 0o644, entry.time) if isinstance(entry, _File) else (4096, 0o755, entry.time)

    def resolve(self, parts: Parts) -> Parts:
        """The names without links."""
        return self._tree.resolve(parts) if self._find(parts) is None else parts

    def names(self, parts: Parts) -> list[str]:
        """The names in a directory."""
        kind = self.kind(parts)
        if kind != FOLDER:
            raise OSError(errno.ENOENT if kind is None else errno.ENOTDIR, '')
        found = set(self._tree.names(parts)) if not parts or self._find(parts) is None else set()
        for path, entry in self._entries.items():
            if len(path) == len(parts) + 1 and path[:-1] == parts:
                if entry is _GONE:
                    found.discard(path[-1])
                else:
                    found.add(path[-1])
        return sorted(found)

    def read(self, parts: Parts, limit: int) -> bytes:
        """The contents of a file."""
        entry = self._find(parts)
        if entry is None:
            return self._tree.read(parts, limit)
        if not isinstance(entry, _File):
            raise OSError(errno.ENOENT if entry is _GONE else errno.EISDIR, '')
        if len(entry.data) > limit:
            raise OSError(errno.EFBIG, '')
        return bytes(entry.data)

    # Changes.

    def _check_parent(self, parts: Parts) -> None:
        kind = self.kind(parts[:-1])
        if kind != FOLDER:
            raise OSError(errno.ENOENT if kind is None else errno.ENOTDIR, '')

    def write(self, parts: Parts, data: bytes, is_more: bool) -> None:
        """Writes a file, new or old; or adds to its end."""
        self._check_parent(parts)
        kind = self.kind(parts)
        if kind == FOLDER:
            raise OSError(errno.EISDIR, '')
        if kind == 'other':
            raise OSError(errno.EACCES, '')
        entry = self._find(parts)
        if is_more and isinstance(entry, _File):
            self._charge(len(data))
            entry.data += data
            entry.time = time.time()
            return
        before = b''
        if is_more and kind is not None:
            before = self._tree.read(parts, self._limit if self._limit is not None else 1 << 30)
        self._put(parts, _File(before + data))

    def mkdir(self, parts: Parts, parents: bool, exist_ok: bool) -> None:
        """Makes a directory."""
        kind = self.kind(parts)
        if kind is not None:
            if exist_ok and kind == FOLDER:
                return
            raise OSError(errno.EEXIST, '')
        if parents:
            for count in range(1, len(parts)):
                if self.kind(parts[:count]) is None:
                    self._put(parts[:count], _Folder())
        self._check_parent(parts)
        self._put(parts, _Folder())

    def unlink(self, parts: Parts) -> None:
        """Removes a file."""
        kind = self.kind(parts)
        if kind is None and not self.is_link(parts):
            raise OSError(errno.ENOENT, '')
        if kind == FOLDER:
            raise OSError(errno.EISDIR, '')
        self._put(parts, _GONE)

    def rmdir(self, parts: Parts) -> None:
        """Removes an empty directory."""
        if not parts:
            raise OSError(errno.EBUSY, '')
        kind = self.kind(parts)
        if kind != FOLDER:
            raise OSError(errno.ENOENT if kind is None else errno.ENOTDIR, '')
        if self.names(parts):
            raise OSError(errno.ENOTEMPTY, '')
        self._forget_below(parts)
        self._put(parts, _GONE)

    def _forget_below(self, parts: Parts) -> None:
        for path in [path for path in self._entries if len(path) > len(parts) and path[: len(parts)] == parts]:
            self._put(path, None)

    def rename(self, parts: Parts, target: Parts) -> None:
        """Moves a file or directory: what is of the host is copied."""
        kind = self.kind(parts)
        if kind is None:
            raise OSError(errno.ENOENT, '')
        if target == parts:
            return
        if kind == FOLDER and target[: len(parts)] == parts:
            raise OSError(errno.EINVAL, '')
        self._check_parent(target)
        there = self.kind(target)
        if there == FOLDER:
            if kind != FOLDER:
                raise OSError(errno.EISDIR, '')
            if self.names(target):
                raise OSError(errno.ENOTEMPTY, '')
        elif there is not None and kind == FOLDER:
            raise OSError(errno.ENOTDIR, '')
        self._forget_below(target)
        waiting = [(parts, target)]
        while waiting:
            source, destination = waiting.pop()
            if self.kind(source) == FOLDER:
                names = self.names(source)
                self._put(destination, _Folder())
                waiting += [((*source, name), (*destination, name)) for name in names]
            else:
                room = 1 << 30 if self._limit is None else max(self._limit - self._used, 0)
                self._put(destination, _File(self.read(source, room)))
        self._forget_below(parts)
        self._put(parts, _GONE)
