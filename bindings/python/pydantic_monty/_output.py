"""Where printed text goes."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from itertools import groupby
from operator import itemgetter
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

    __slots__ = ('_text',)
    __module__ = 'pydantic_monty'

    def __init__(self, *, max_bytes: int = DEFAULT_MAX_BYTES) -> None:
        super().__init__(max_bytes=max_bytes)
        self._text = io.StringIO(newline='')

    @property
    def output(self) -> str:
        """Everything printed so far."""
        return self._text.getvalue()

    def _write(self, stream: str, text: str) -> None:
        self._text.write(self._fit(text))

    def __repr__(self) -> str:
        return f'CollectString(output={self.output!r})'


class CollectStreams(_Collector):
    """A print callback that keeps what programs print as pairs of stream and text, also when they fail."""

    __slots__ = ('_output',)
    __module__ = 'pydantic_monty'

    def __init__(self, *, max_bytes: int = DEFAULT_MAX_BYTES) -> None:
        super().__init__(max_bytes=max_bytes)
        self._output: list[tuple[str, io.StringIO]] = []

    @property
    def output(self) -> list[tuple[str, str]]:
        """Pairs of stream (`stdout` or `stderr`) and text in the order they were printed; neighbours are joined."""
        return [(stream, text.getvalue()) for stream, text in self._output]

    def _write(self, stream: str, text: str) -> None:
        if fitting := self._fit(text):
            if not self._output or self._output[-1][0] != stream:
                self._output.append((stream, io.StringIO(newline='')))
            self._output[-1][1].write(fitting)

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
    if callback is None or isinstance(callback, (CollectString, CollectStreams)):
        # Many small pieces cost more than what they say: neighbours go as one.
        for stream, pieces in groupby(text, itemgetter(0)):
            joined = ''.join([piece for _, piece in pieces])
            if callback is None:
                (sys.stderr if stream == 'stderr' else sys.stdout).write(joined)
            else:
                callback._write(stream, joined)
        return CONTINUE
    try:
        for stream, fragment in text:
            callback(stream, fragment)
    except Exception as error:
        return exception_message(error)
    return CONTINUE
