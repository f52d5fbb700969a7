"""Operations of the system that programs ask for, and handlers that answer them."""

from __future__ import annotations

import datetime
import time
from abc import ABC, abstractmethod
from pathlib import PurePosixPath
from typing import Any, Literal, NamedTuple

from ._answers import NOT_HANDLED

OsFunction = Literal[
    'Path.exists', 'Path.is_file', 'Path.is_dir', 'Path.is_symlink', 'Path.read_text', 'Path.read_bytes',
    'Path.write_text', 'Path.write_bytes', 'Path.append_text', 'Path.append_bytes', 'Path.chmod', 'Path.mkdir',
    'Path.unlink', 'Path.rmdir', 'Path.iterdir', 'Path.stat', 'Path.rename', 'Path.resolve', 'Path.absolute',
    'os.getenv', 'os.environ', 'os.urandom', 'date.today', 'datetime.now', 'time.time', 'time.monotonic',
    'time.perf_counter', 'time.process_time', 'time.sleep', 'asyncio.sleep',
]
"""Names of the operations a program may ask for."""

_REGULAR = 0o100000
_FOLDER = 0o040000


class StatResult(NamedTuple):
    """What `Path.stat()` tells of a file; the fields are those of `os.stat_result`."""

    st_mode: int
    st_ino: int
    st_dev: int
    st_nlink: int
    st_uid: int
    st_gid: int
    st_size: int
    st_atime: float
    st_mtime: float
    st_ctime: float

    @classmethod
    def file_stat(cls, size: int, mode: int = 0o644, mtime: float | None = None) -> StatResult:
        """Of a regular file."""
        when = time.time() if mtime is None else mtime
        return cls(mode | _REGULAR if mode < 0o1000 else mode, 0, 0, 1, 0, 0, size, when, when, when)

    @classmethod
    def dir_stat(cls, mode: int = 0o755, mtime: float | None = None) -> StatResult:
        """Of a directory."""
        when = time.time() if mtime is None else mtime
        return cls(mode | _FOLDER if mode < 0o1000 else mode, 0, 0, 2, 0, 0, 4096, when, when, when)


class AbstractOS(ABC):
    """A handler with a method for each operation: pass an instance as `os`."""

    def __call__(self, function_name: str, args: tuple[Any, ...], kwargs: dict[str, Any] | None = None) -> Any:
        """Answers as `os=` handler."""
        return self.dispatch(function_name, args, kwargs)

    def dispatch(self, function_name: str, args: tuple[Any, ...], kwargs: dict[str, Any] | None = None) -> Any:
        """Does an operation; the ones without a method are not handled."""
        method = _METHODS.get(function_name)
        if method is None:
            return NOT_HANDLED
        return getattr(self, method)(*args, **(kwargs or {}))

    @abstractmethod
    def path_exists(self, path: PurePosixPath) -> bool:
        """Whether the path leads to something."""

    @abstractmethod
    def path_is_file(self, path: PurePosixPath) -> bool:
        """Whether the path leads to a file."""

    @abstractmethod
    def path_is_dir(self, path: PurePosixPath) -> bool:
        """Whether the path leads to a directory."""

    @abstractmethod
    def path_is_symlink(self, path: PurePosixPath) -> bool:
        """Whether the path is a symbolic link."""

    @abstractmethod
    def path_read_text(self, path: PurePosixPath) -> str:
        """The contents of a file as text."""

    @abstractmethod
    def path_read_bytes(self, path: PurePosixPath) -> bytes:
        """The contents of a file."""

    @abstractmethod
    def path_write_text(self, path: PurePosixPath, data: str) -> int:
        """Makes text the contents of a file; gives its length."""

    @abstractmethod
    def path_write_bytes(self, path: PurePosixPath, data: bytes) -> int:
        """Makes bytes the contents of a file; gives their number."""

    @abstractmethod
    def path_mkdir(self, path: PurePosixPath, parents: bool, exist_ok: bool) -> None:
        """Makes a directory."""

    @abstractmethod
    def path_unlink(self, path: PurePosixPath) -> None:
        """Removes a file."""

    @abstractmethod
    def path_rmdir(self, path: PurePosixPath) -> None:
        """Removes an empty directory."""

    @abstractmethod
    def path_iterdir(self, path: PurePosixPath) -> list[PurePosixPath]:
        """The paths in a directory."""

    @abstractmethod
    def path_stat(self, path: PurePosixPath) -> StatResult:
        """Size, kind and times."""

    @abstractmethod
    def path_rename(self, path: PurePosixPath, target: PurePosixPath) -> None:
        """Moves a file or directory."""

    @abstractmethod
    def path_resolve(self, path: PurePosixPath) -> str:
        """The absolute path without links and dots."""

    @abstractmethod
    def path_absolute(self, path: PurePosixPath) -> str:
        """The absolute path."""

    @abstractmethod
    def getenv(self, key: str, default: str | None = None) -> str | None:
        """A variable of the environment."""

    @abstractmethod
    def get_environ(self) -> dict[str, str]:
        """All variables of the environment."""

    def path_append_text(self, path: PurePosixPath, data: str) -> int:
        """Adds text to the end of a file."""
        self.path_write_text(path, self.path_read_text(path) + data)
        return len(data)

    def path_append_bytes(self, path: PurePosixPath, data: bytes) -> int:
        """Adds bytes to the end of a file."""
        self.path_write_bytes(path, self.path_read_bytes(path) + data)
        return len(data)

    def path_chmod(self, path: PurePosixPath, mode: int) -> Any:
        """Changes the permissions."""
        return NOT_HANDLED

    def date_today(self) -> Any:
        """Today's date."""
        return NOT_HANDLED

    def datetime_now(self, tz: datetime.tzinfo | None = None) -> Any:
        """The present time."""
        return NOT_HANDLED


_METHODS = {
    'os.getenv': 'getenv', 'os.environ': 'get_environ', 'date.today': 'date_today', 'datetime.now': 'datetime_now',
} | {
    f'Path.{name}': f'path_{name}'
    for name in (
        'exists', 'is_file', 'is_dir', 'is_symlink', 'read_text', 'read_bytes', 'write_text', 'write_bytes',
        'append_text', 'append_bytes', 'chmod', 'mkdir', 'unlink', 'rmdir', 'iterdir', 'stat', 'rename', 'resolve',
        'absolute',
    )
}
