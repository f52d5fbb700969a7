"""Files and an environment in memory, as a handler of operations of the system."""

from __future__ import annotations

import datetime
import errno
import os
import time
from collections.abc import Callable, Sequence
from pathlib import PurePosixPath
from typing import Any, Protocol, Union, runtime_checkable

from ._os import AbstractOS, StatResult


@runtime_checkable
class AbstractFile(Protocol):
    """A file of an `OSAccess`."""

    path: PurePosixPath
    name: str
    permissions: int
    deleted: bool

    def read_content(self) -> str | bytes:
        """The contents."""

    def write_content(self, content: str | bytes) -> None:
        """Replaces the contents."""

    def delete(self) -> None:
        """Notes that the program has removed the file."""


class _File:
    path: PurePosixPath
    permissions: int
    deleted: bool

    @property
    def name(self) -> str:
        """The last part of the path."""
        return self.path.name

    def delete(self) -> None:
        """Notes that the program has removed the file."""
        self.deleted = True


class MemoryFile(_File):
    """A file whose contents are in memory."""

    __module__ = 'pydantic_monty'

    def __init__(
        self, path: str | PurePosixPath, content: str | bytes, *, permissions: int = 0o644
    ) -> None:
        self.path = PurePosixPath(path)
        self.content = content
        self.permissions = permissions
        self.deleted = False

    def read_content(self) -> str | bytes:
        """The contents."""
        return self.content

    def write_content(self, content: str | bytes) -> None:
        """Replaces the contents."""
        self.content = content

    def __repr__(self) -> str:
        shown = "b'...'" if isinstance(self.content, bytes) else "'...'"
        deleted = ', deleted=True' if self.deleted else ''
        return f'MemoryFile(path={self.path}, content={shown}, permissions={self.permissions}{deleted})'


class CallbackFile(_File):
    """A file whose contents functions of the host give and take."""

    __module__ = 'pydantic_monty'

    def __init__(
        self,
        path: str | PurePosixPath,
        read: Callable[[PurePosixPath], str | bytes],
        write: Callable[[PurePosixPath, Any], object],
        *,
        permissions: int = 0o644,
    ) -> None:
        self.path = PurePosixPath(path)
        self.read = read
        self.write = write
        self.permissions = permissions
        self.deleted = False

    def read_content(self) -> str | bytes:
        """The contents."""
        return self.read(self.path)

    def write_content(self, content: str | bytes) -> None:
        """Replaces the contents."""
        self.write(self.path, content)

    def __repr__(self) -> str:
        deleted = ', deleted=True' if self.deleted else ''
        return (
            f'CallbackFile(path={self.path}, read={self.read!r}, write={self.write!r}, '
            f'permissions={self.permissions}{deleted})'
        )


_Folder = dict[str, Any]
_Node = Union[_Folder, AbstractFile]


class OSAccess(AbstractOS):
    """Files and an environment of its own, and the clock and chance of this process.

    The parents of the given files are directories. The working directory is `/`; there are no links.
    """

    __module__ = 'pydantic_monty'

    def __init__(
        self,
        files: Sequence[AbstractFile] | None = None,
        environ: dict[str, str] | None = None,
        *,
        root_dir: str | PurePosixPath = '/',
    ) -> None:
        self.files = list(files or ())
        self.environ = dict(environ or {})
        self._root = PurePosixPath(root_dir)
        if not self._root.is_absolute():
            raise ValueError(f'root_dir must be absolute, got {root_dir!r}')
        self._tree: _Folder = {}
        self._times: dict[int, float] = {}
        self._modes: dict[int, int] = {}
        self._folder_made(self._root)
        for file in self.files:
            self._add(file)

    def __repr__(self) -> str:
        return f'OSAccess(files={self.files!r}, environ={self.environ!r})'

    def dispatch(self, function_name: str, args: tuple[Any, ...], kwargs: dict[str, Any] | None = None) -> Any:
        """Does an operation."""
        clock = _CLOCKS.get(function_name)
        return super().dispatch(function_name, args, kwargs) if clock is None else clock(*args)

    def _add(self, file: AbstractFile) -> None:
        path = file.path
        if not path.is_absolute():
            file.path = path = self._root / path
        folder = self._tree
        for name in path.parts[1:-1]:
            outer = folder.setdefault(name, {})
            if not isinstance(outer, dict):
                raise ValueError(f'Cannot put file {file!r} within sub-directory of file {outer!r}')
            folder = outer
        if isinstance(folder.get(path.name), dict):
            raise ValueError(f'Cannot put file {str(path)!r} where a directory is')
        folder[path.name] = file

    def _folder_made(self, path: PurePosixPath) -> None:
        folder = self._tree
        for name in path.parts[1:]:
            folder = folder.setdefault(name, {})

    # Finding.

    def _parts(self, path: PurePosixPath) -> list[str]:
        parts: list[str] = []
        for name in (self._root / path).parts[1:]:
            if name == '..':
                del parts[-1:]
            else:
                parts.append(name)
        return parts

    def _find(self, path: PurePosixPath) -> _Node | None:
        node: Any = self._tree
        for name in self._parts(path):
            node = node.get(name) if isinstance(node, dict) else None
            if node is None:
                return None
        return node

    def _existing(self, path: PurePosixPath) -> _Node:
        node = self._find(path)
        if node is None:
            raise _error(errno.ENOENT, path)
        return node

    def _file(self, path: PurePosixPath) -> AbstractFile:
        node = self._existing(path)
        if isinstance(node, dict):
            raise _error(errno.EISDIR, path)
        return node

    def _parent(self, path: PurePosixPath) -> tuple[_Folder, str]:
        parts = self._parts(path)
        if not parts:
            raise _error(errno.EISDIR, path)
        folder: Any = self._tree
        for name in parts[:-1]:
            folder = folder.get(name)
            if folder is None:
                raise _error(errno.ENOENT, path)
            if not isinstance(folder, dict):
                raise _error(errno.ENOTDIR, path)
        return folder, parts[-1]

    # Asking.

    def path_exists(self, path: PurePosixPath) -> bool:
        return self._find(path) is not None

    def path_is_file(self, path: PurePosixPath) -> bool:
        node = self._find(path)
        return node is not None and not isinstance(node, dict)

    def path_is_dir(self, path: PurePosixPath) -> bool:
        return isinstance(self._find(path), dict)

    def path_is_symlink(self, path: PurePosixPath) -> bool:
        return False

    def path_iterdir(self, path: PurePosixPath) -> list[PurePosixPath]:
        node = self._existing(path)
        if not isinstance(node, dict):
            raise _error(errno.ENOTDIR, path)
        return [path / name for name in node]

    def path_stat(self, path: PurePosixPath) -> StatResult:
        node = self._existing(path)
        if isinstance(node, dict):
            when = self._times.setdefault(id(node), time.time())
            return StatResult.dir_stat(self._modes.get(id(node), 0o755), when)
        when = self._times.setdefault(id(node), time.time())
        return StatResult.file_stat(len(_to_bytes(node.read_content())), node.permissions, when)

    def path_resolve(self, path: PurePosixPath) -> str:
        return '/' + '/'.join(self._parts(path))

    def path_absolute(self, path: PurePosixPath) -> str:
        return str(self._root / path)

    # Contents.

    def path_read_text(self, path: PurePosixPath) -> str:
        content = self._file(path).read_content()
        return content if isinstance(content, str) else content.decode()

    def path_read_bytes(self, path: PurePosixPath) -> bytes:
        return _to_bytes(self._file(path).read_content())

    def path_write_text(self, path: PurePosixPath, data: str) -> int:
        self._write(path, data)
        return len(data)

    def path_write_bytes(self, path: PurePosixPath, data: bytes) -> int:
        self._write(path, data)
        return len(data)

    def path_append_text(self, path: PurePosixPath, data: str) -> int:
        old = self._file(path).read_content()
        self._write(path, old + data if isinstance(old, str) else old + data.encode())
        return len(data)

    def path_append_bytes(self, path: PurePosixPath, data: bytes) -> int:
        self._write(path, _to_bytes(self._file(path).read_content()) + data)
        return len(data)

    def _write(self, path: PurePosixPath, content: str | bytes) -> None:
        folder, name = self._parent(path)
        node = folder.get(name)
        if isinstance(node, dict):
            raise _error(errno.EISDIR, path)
        if node is None:
            node = MemoryFile(self.path_resolve(path), content)
            folder[name] = node
            self.files.append(node)
        else:
            node.write_content(content)
        self._times[id(node)] = time.time()

    # Changes.

    def path_chmod(self, path: PurePosixPath, mode: int) -> None:
        node = self._existing(path)
        if isinstance(node, dict):
            self._modes[id(node)] = 0o040000 | mode & 0o7777
        else:
            node.permissions = mode & 0o777

    def path_mkdir(self, path: PurePosixPath, parents: bool = False, exist_ok: bool = False) -> None:
        node = self._find(path)
        if node is not None:
            if exist_ok and isinstance(node, dict):
                return
            raise _error(errno.EEXIST, path)
        folder: Any = self._tree
        parts = self._parts(path)
        for name in parts[:-1]:
            inner = folder.get(name)
            if inner is None:
                if not parents:
                    raise _error(errno.ENOENT, path)
                inner = folder[name] = {}
            if not isinstance(inner, dict):
                raise _error(errno.ENOTDIR, path)
            folder = inner
        folder[parts[-1]] = {}

    def path_unlink(self, path: PurePosixPath) -> None:
        self._file(path)
        folder, name = self._parent(path)
        self._forget(folder.pop(name))

    def _forget(self, file: AbstractFile) -> None:
        file.delete()
        self.files = [each for each in self.files if each is not file]

    def path_rmdir(self, path: PurePosixPath) -> None:
        node = self._existing(path)
        if not isinstance(node, dict):
            raise _error(errno.ENOTDIR, path)
        if node:
            raise _error(errno.ENOTEMPTY, path)
        folder, name = self._parent(path)
        self._modes.pop(id(folder.pop(name)), None)

    def path_rename(self, path: PurePosixPath, target: PurePosixPath) -> None:
        node = self._find(path)
        if node is None:
            raise _error(errno.ENOENT, path, target)
        old, old_name = self._parent(path)
        new, new_name = self._parent(target)
        there = new.get(new_name)
        if there is node:
            return
        if isinstance(node, dict) and self._parts(target)[: len(self._parts(path))] == self._parts(path):
            raise _error(errno.EINVAL, path, target)
        if isinstance(there, dict):
            if not isinstance(node, dict):
                raise _error(errno.EISDIR, path, target)
            if there:
                raise OSError(66, 'Directory not empty', str(path), None, str(target))
        elif there is not None:
            if isinstance(node, dict):
                raise _error(errno.ENOTDIR, path, target)
            self._forget(there)
        del old[old_name]
        new[new_name] = node
        self._moved(node, PurePosixPath(self.path_resolve(target)))

    def _moved(self, node: _Node, path: PurePosixPath) -> None:
        rest: list[tuple[Any, PurePosixPath]] = [(node, path)]
        while rest:
            each, place = rest.pop()
            if isinstance(each, dict):
                rest += [(inner, place / name) for name, inner in each.items()]
            else:
                each.path = place

    # The environment and the clock.

    def getenv(self, key: str, default: str | None = None) -> str | None:
        return self.environ.get(key, default)

    def get_environ(self) -> dict[str, str]:
        return dict(self.environ)

    def date_today(self) -> datetime.date:
        return datetime.date.today()

    def datetime_now(self, tz: datetime.tzinfo | None = None) -> datetime.datetime:
        return datetime.datetime.now(tz)


_CLOCKS: dict[str, Callable[..., Any]] = {
    'os.urandom': os.urandom,
    'time.time': time.time,
    'time.monotonic': time.monotonic,
    'time.perf_counter': time.perf_counter,
    'time.process_time': time.process_time,
    'time.sleep': time.sleep,
}


def _to_bytes(content: str | bytes) -> bytes:
    return content.encode() if isinstance(content, str) else content


def _error(number: int, path: PurePosixPath, target: PurePosixPath | None = None) -> OSError:
    if target is None:
        return OSError(number, os.strerror(number), str(path))
    return OSError(number, os.strerror(number), str(path), None, str(target))
