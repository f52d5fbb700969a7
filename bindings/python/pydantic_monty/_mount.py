"""Directories of the host that programs see under a path of their own."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Sequence
from pathlib import PurePosixPath
from typing import Any, Literal, Union

from . import _native
from ._codec import encode
from ._engine import call, describe, open_handle

MountMode = Literal['read-only', 'read-write', 'overlay']
_MODES = ('read-only', 'read-write', 'overlay')
DEFAULT_MEMORY = 256 << 20


class MountDir:
    """A directory of the host, shown to programs under a virtual path.

    Paths are resolved name by name: neither `..` nor links lead out, and only regular files are read and written.
    `overlay` keeps what programs write in memory, on this object; the directory itself never changes.
    """

    __slots__ = ('_handle', '_host', '_mode', '_virtual', '_write_bytes_limit', '__weakref__')
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
        options = {
            'virtual_path': str(virtual_path),
            'host_path': os.fsdecode(host_path),
            'mode': mode,
            'write_bytes_limit': write_bytes_limit,
            'memory_usage_limit': 1 << 62 if memory_usage_limit is None else memory_usage_limit,
        }
        data = encode(b'O', options)
        self._handle = open_handle(_native.lib.monty_mount_create, data, len(data))
        told = describe(_native.lib.monty_mount_info, self._handle)
        self._virtual: str = told['virtual_path']
        self._host: str = told['host_path']
        self._mode: MountMode = mode
        self._write_bytes_limit = write_bytes_limit

    @property
    def virtual_path(self) -> str:
        """Where programs see the directory."""
        return self._virtual

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
        return f'MountDir({self._virtual!r}, {self._host!r}, {self._mode!r})'

    def __del__(self, free: Any = _native.lib.monty_mount_free) -> None:
        if handle := getattr(self, '_handle', 0):
            self._handle = 0
            free(handle)


Mounts = Union[MountDir, Sequence[MountDir]]


class MountTable:
    """The mounts of one run."""

    def __init__(self, mounts: Mounts) -> None:
        self._mounts = [mounts] if isinstance(mounts, MountDir) else list(mounts)
        for mount in self._mounts:
            if not isinstance(mount, MountDir):
                raise TypeError(f"mount must be a MountDir or a list of them, not '{type(mount).__name__}'")
        self._handles = (ctypes.c_size_t * len(self._mounts))(*[mount._handle for mount in self._mounts])

    def answer(self, run: int) -> bytes | None:
        """The answer to the operation that a run waits for; None when it is about no path of the mounts."""
        answer = call(_native.lib.monty_mount_answer, self._handles, len(self._mounts), run)
        return None if answer[1:2] == b'N' else answer


def mounted(mounts: Mounts | None) -> MountTable | None:
    """The table of the mounts given for a run."""
    return None if mounts is None else MountTable(mounts)
