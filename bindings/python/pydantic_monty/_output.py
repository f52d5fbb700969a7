"""Where printed text goes."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Union

from ._codec import CONTINUE, exception_message

DEFAULT_MAX_BYTES = 10 << 20


class _Collector:
    """Keeps printed text up to a number of bytes in UTF-8; what comes after is dropped and noted."""

    __slots__ = ('_left', '_truncated')

    def __init__(self, *, max_bytes: int = DEFAULT_MAX_BYTES) -> None:
        self._left = max_bytes
        self._truncated = False

    @property
    def truncated(self) -> bool:
        """True once text was dropped."""
        return self._truncated

    def _fit(self, text: str) -> str:
        """The part of the text that there is room for."""
        size = len(text) if text.isascii() else len(text.encode('utf-8', 'surrogatepass'))
        if size > self._left:
            self._truncated = True
            data = text.encode('utf-8', 'surrogatepass')[: self._left]
            text = data.decode('utf-8', 'ignore')
            size = self._left
        self._left -= size
        return text


class CollectString(_Collector):
    """A print callback that keeps what programs print as one string, also when they fail."""

    __slots__ = ('_parts',)
    __module__ = 'pydantic_monty'

    def __init__(self, *, max_bytes: int = DEFAULT_MAX_BYTES) -> None:
        super().__init__(max_bytes=max_bytes)
        self._parts: list[str] = []

    @property
    def output(self) -> str:
        """Everything printed so far."""
        self._parts[:] = [''.join(self._parts)]
        return self._parts[0]

    def _write(self, stream: str, text: str) -> None:
        self._parts.append(self._fit(text))

    def __repr__(self) -> str:
        return f'CollectString(output={self.output!r})'


class CollectStreams(_Collector):
    """A print callback that keeps what programs print as pairs of stream and text, also when they fail."""

    __slots__ = ('_output',)
    __module__ = 'pydantic_monty'

    def __init__(self, *, max_bytes: int = DEFAULT_MAX_BYTES) -> None:
        super().__init__(max_bytes=max_bytes)
        self._output: list[tuple[str, str]] = []

    @property
    def output(self) -> list[tuple[str, str]]:
        """Pairs of stream (`stdout` or `stderr`) and text in the order they were printed; neighbours are joined."""
        joined: list[tuple[str, str]] = []
        start = 0
        items = self._output
        for end in range(1, len(items) + 1):
            if end == len(items) or items[end][0] != items[start][0]:
                joined.append((items[start][0], ''.join([text for _, text in items[start:end]])))
                start = end
        self._output = joined
        return list(joined)

    def _write(self, stream: str, text: str) -> None:
        if fitting := self._fit(text):
            self._output.append((stream, fitting))

    def __repr__(self) -> str:
        return f'CollectStreams(output={self.output!r})'


PrintCallback = Union[Callable[[str, str], object], CollectString, CollectStreams]


def check(callback: PrintCallback) -> bool:
    """True when the callback wants each print at once. Raises TypeError for what is no callback."""
    if isinstance(callback, _Collector):
        return False
    if not callable(callback):
        raise TypeError('print_callback must be a callable, CollectStreams(), CollectString(), or None')
    return True


def deliver(text: tuple[tuple[str, str], ...], callback: PrintCallback | None) -> bytes:
    """Hands printed text to the callback (or this process's streams); gives the answer to an output event."""
    if callback is None:
        for stream, fragment in text:
            (sys.stderr if stream == 'stderr' else sys.stdout).write(fragment)
        return CONTINUE
    write = callback._write if isinstance(callback, (CollectString, CollectStreams)) else callback
    try:
        for stream, fragment in text:
            write(stream, fragment)
    except Exception as error:
        return exception_message(error)
    return CONTINUE
