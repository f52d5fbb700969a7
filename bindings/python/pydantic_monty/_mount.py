"""Directories of the host that programs see under a path of their own."""

from __future__ import annotations

import errno
import os
import threading
from collections.abc import Sequence
from pathlib import PurePosixPath
from typing import Any, Literal, Union

from ._answers import NOT_HANDLED
from ._os import StatResult
from ._overlay import FOLDER, Overlay, failed
from ._tree import HostTree, Parts

MountMode = Literal['read-only', 'read-write', 'overlay']
_MODES = ('read-only', 'read-write', 'overlay')
_READS = (
    'exists', 'is_file', 'is_dir', 'is_symlink', 'read_text', 'read_bytes', 'iterdir', 'stat', 'resolve', 'absolute',
)
_WRITES = ('write_text', 'write_bytes', 'append_text', 'append_bytes', 'mkdir', 'unlink', 'rmdir', 'rename')
DEFAULT_MEMORY = 256 << 20
MAX_READ = 1 << 30


class MountDir:
    """A directory of the host, shown to programs under a virtual path.

    Paths are resolved name by name: neither `..` nor links lead out, and only regular files are read and written.
    `overlay` keeps what programs write in memory, on this object; the directory itself never changes.
    """

    __module__ = 'pydantic_monty'

    def __init__(
        self,
        virtual_path: str | PurePosixPath,
        host_path: str | os.PathLike[str],
        *,
        mode: MountMode = 'overlay',
        write_bytes_limit: int | None = None,
        memory_usage_limit: int | None = DEFAULT_MEMORY,
    ) -> None:
        """Mounts `host_path` at `virtual_path`.

        `write_bytes_limit` bounds the bytes written in total, `memory_usage_limit` what an overlay holds.
        """
        if mode not in _MODES:
            raise ValueError(f"Invalid mode '{mode}', expected 'read-only', 'read-write', or 'overlay'")
        virtual = str(virtual_path)
        if not virtual.startswith('/'):
            raise TypeError(f"virtual path must be absolute, got: '{virtual}'")
        try:
            host = os.path.realpath(host_path, strict=True)
        except OSError as problem:
            raise TypeError(f"cannot canonicalize host path '{os.fspath(host_path)}': {problem.strerror}") from None
        if not os.path.isdir(host):
            raise TypeError(f"host path '{os.fspath(host_path)}' is not a directory")
        self._virtual = _lexical(PurePosixPath(virtual))
        self._host = host
        self._mode: MountMode = mode
        self._write_bytes_limit = write_bytes_limit
        self._written = 0
        self._lock = threading.Lock()
        tree = HostTree(host)
        self._tree: HostTree | Overlay = Overlay(tree, memory_usage_limit) if mode == 'overlay' else tree

    @property
    def virtual_path(self) -> str:
        """Where programs see the directory."""
        return '/' + '/'.join(self._virtual)

    @property
    def host_path(self) -> str:
        """The directory."""
        return self._host

    @property
    def mode(self) -> MountMode:
        """Whether, and where to, programs may write."""
        return self._mode

    @property
    def write_bytes_limit(self) -> int | None:
        """Bytes that programs may write in total."""
        return self._write_bytes_limit

    def __repr__(self) -> str:
        return f'MountDir({self.virtual_path!r}, {self._host!r}, {self._mode!r})'

    def _call(self, name: str, parts: Parts, args: tuple[Any, ...], kwargs: dict[str, Any], max_read: int) -> Any:
        """Does an operation on the path below the mount."""
        shown = str(args[0])
        if name in _WRITES and self._mode == 'read-only':
            raise PermissionError(errno.EROFS, os.strerror(errno.EROFS), shown)
        with self._lock:
            try:
                return self._do(name, parts, args, kwargs, max_read)
            except OSError as problem:
                if problem.errno is None:
                    raise
                # Messages name the virtual path, never that of the host.
                raise failed(problem.errno, shown, str(args[1]) if name == 'rename' else None) from None

    def _do(self, name: str, parts: Parts, args: tuple[Any, ...], kwargs: dict[str, Any], max_read: int) -> Any:
        tree = self._tree
        if name in ('exists', 'is_file', 'is_dir'):
            found = tree.kind(parts)
            return found is not None if name == 'exists' else found == (FOLDER if name == 'is_dir' else 'file')
        if name == 'is_symlink':
            return tree.is_link(parts)
        if name in ('read_text', 'read_bytes'):
            data = tree.read(parts, max_read)
            return data if name == 'read_bytes' else data.decode()
        if name == 'iterdir':
            base = PurePosixPath('/', *self._virtual, *parts)
            return [base / each for each in tree.names(parts)]
        if name == 'stat':
            size, mode, when = tree.stat(parts)
            is_folder = tree.kind(parts) == FOLDER
            return StatResult.dir_stat(mode, when) if is_folder else StatResult.file_stat(size, mode, when)
        if name == 'resolve':
            return '/' + '/'.join((*self._virtual, *tree.resolve(parts)))
        if name == 'absolute':
            return '/' + '/'.join((*self._virtual, *parts))
        if name == 'mkdir':
            return tree.mkdir(parts, bool(kwargs.get('parents')), bool(kwargs.get('exist_ok')))
        if name == 'unlink':
            return tree.unlink(parts)
        if name == 'rmdir':
            return tree.rmdir(parts)
        data = args[1].encode() if isinstance(args[1], str) else bytes(args[1])
        self._charge(len(data))
        tree.write(parts, data, name.startswith('append'))
        return len(args[1])

    def _charge(self, count: int) -> None:
        limit = self._write_bytes_limit
        if limit is not None and self._written + count > limit:
            raise OSError(f'disk write limit of {limit} bytes exceeded')
        self._written += count

    def _rename(self, parts: Parts, target: Parts, args: tuple[Any, ...]) -> None:
        if self._mode == 'read-only':
            raise PermissionError(errno.EROFS, os.strerror(errno.EROFS), str(args[0]), None, str(args[1]))
        with self._lock:
            try:
                self._tree.rename(parts, target)
            except OSError as problem:
                if problem.errno is None:
                    raise
                raise failed(problem.errno, str(args[0]), str(args[1])) from None


Mounts = Union[MountDir, Sequence[MountDir]]


class MountTable:
    """The mounts of one run: finds the one an operation is for."""

    def __init__(self, mounts: Mounts, max_read: int | None = None) -> None:
        self._mounts = [mounts] if isinstance(mounts, MountDir) else list(mounts)
        for mount in self._mounts:
            if not isinstance(mount, MountDir):
                raise TypeError(f"mount must be a MountDir or a list of them, not '{type(mount).__name__}'")
        self._mounts.sort(key=lambda mount: -len(mount._virtual))
        self._max_read = min(max_read or MAX_READ, MAX_READ)

    def __call__(self, function_name: str, args: tuple[Any, ...], kwargs: dict[str, Any] | None = None) -> Any:
        """Does an operation, or says that no mount has the path."""
        kind, _, name = function_name.partition('.')
        if kind != 'Path' or not (name in _READS or name in _WRITES):
            return NOT_HANDLED
        found = self._find(args[0])
        if found is None:
            return NOT_HANDLED
        mount, parts = found
        if name != 'rename':
            return mount._call(name, parts, args, kwargs or {}, self._max_read)
        other = self._find(args[1])
        if other is None or other[0] is not mount:
            raise failed(errno.EXDEV, str(args[0]), str(args[1]))
        return mount._rename(parts, other[1], args)

    def _find(self, path: PurePosixPath) -> tuple[MountDir, Parts] | None:
        parts = _lexical(path)
        for mount in self._mounts:
            count = len(mount._virtual)
            if parts[:count] == mount._virtual:
                return mount, parts[count:]
        return None


def _lexical(path: PurePosixPath) -> Parts:
    """The names of a path from the root, without dots."""
    names: list[str] = []
    for name in path.parts:
        if name == '..':
            del names[-1:]
        elif not name.startswith('/'):
            names.append(name)
    return tuple(names)


def mounted(mounts: Mounts | None, limits: Any) -> MountTable | None:
    """The table of mounts given for a run; what is read is bounded by the run's memory."""
    if mounts is None:
        return None
    return MountTable(mounts, limits.get('max_memory') if isinstance(limits, dict) else None)
