"""What the command line answers when a program asks."""

from __future__ import annotations

import contextlib
import datetime
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

from .._answers import LATER, NOT_FOUND, NOT_HANDLED, SLEEP, not_handled
from .._codec import External, exception_message, result_message
from .._mount import MountDir, mounted
from .._progress import MontyComplete, MontyFutureSnapshot, MontySnapshot, NameLookupSnapshot, Progress
from .options import Options, UsageError

_MAX_RANDOM = 1 << 20
_MAX_SLEEP = 1e8
_SLACK = 0.005


class Paused(Exception):
    """The program waits for something that only the caller can answer."""

    def __init__(self, progress: MontySnapshot | NameLookupSnapshot) -> None:
        super().__init__()
        self.progress = progress


class Host:
    """Answers a program from the options of the command line."""

    def __init__(self, options: Options, *, pauses: bool = False) -> None:
        self.calls = 0
        self.seconds = 0.0
        """Time spent on answers, sleeping included."""
        self.stop: Callable[[], None] = lambda: None
        """Asks what runs at the moment to stop."""
        self.is_working = False
        self.functions: dict[str, Callable[..., Any]] = {}
        self._pauses = pauses
        # Longer than this, the program has no time for any sleep.
        self._longest = min(_MAX_SLEEP, options.limits.get('max_wall_secs', _MAX_SLEEP) + _SLACK)
        self._env = options.env
        self._wakes: dict[int, float] = {}
        try:
            self._mounts = [MountDir(path, host, mode=mode) for host, path, mode in options.mounts]  # type: ignore
        except (TypeError, ValueError) as problem:
            raise UsageError(f'--mount: {problem}') from None
        self._table = mounted(self._mounts) if self._mounts else None
        self._clock: dict[str, Callable[..., Any]] = {}
        if '--pure' not in options.flags:
            self.functions['input'] = _input
            self._clock = {**_CLOCK, 'time.sleep': self._pause}

    @contextlib.contextmanager
    def interruptible(self) -> Iterator[None]:
        """Lets Ctrl-C stop the program, so that its traceback can be shown."""
        before = signal.signal(signal.SIGINT, self._interrupt)
        try:
            yield
        finally:
            signal.signal(signal.SIGINT, before)

    def _interrupt(self, *_: Any) -> None:
        self.stop()
        if self.is_working:
            raise KeyboardInterrupt

    def finish(self, progress: Progress) -> Any:
        """Answers until the program ends; gives its value. Raises Paused when that is wanted."""
        while not isinstance(progress, MontyComplete):
            self.stop = progress.interrupt
            self.calls += 1
            start = time.perf_counter()
            self.is_working = True
            try:
                if isinstance(progress, MontyFutureSnapshot):
                    results = {call: {'return_value': None} for call in self._sleep(progress.pending_call_ids)}
                else:
                    answer = self._answer(progress)
            except KeyboardInterrupt as interrupt:
                # The program has been asked to stop as well, should it catch this.
                if isinstance(progress, MontyFutureSnapshot):
                    results = {call: {'exception': interrupt} for call in progress.pending_call_ids}
                else:
                    answer = exception_message(interrupt)
            finally:
                self.is_working = False
                self.seconds += time.perf_counter() - start
            if isinstance(progress, MontyFutureSnapshot):
                progress = progress.resume(results)
            else:
                progress = progress._answer(answer)
        return progress.output

    def _answer(self, progress: MontySnapshot | NameLookupSnapshot) -> bytes:
        if isinstance(progress, NameLookupSnapshot):
            name = progress.variable_name
            return result_message(External(name)) if self._pauses or name in self.functions else NOT_FOUND
        name, args, kwargs = progress.function_name, progress.args, progress.kwargs
        try:
            if progress.is_os_function:
                if name == SLEEP:
                    self._wakes[progress.call_id] = time.monotonic() + args[0]
                    return LATER
                if self._table is not None and name.startswith('Path.'):
                    answer = self._table.answer(progress._handle.value)
                    if answer is not None:
                        return answer
                result = self._operate(name, args, kwargs)
            elif progress.is_method_call or name not in self.functions:
                result = NOT_HANDLED
            else:
                result = self.functions[name](*args, **kwargs)
            if result is NOT_HANDLED:
                if self._pauses:
                    raise Paused(progress)
                if not progress.is_os_function:
                    return NOT_FOUND
                raise not_handled(name, args)
        except Exception as error:
            if isinstance(error, Paused):
                raise
            return exception_message(error)
        return result_message(result)

    def _operate(self, name: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        if name == 'os.getenv':
            return self._env.get(args[0], args[1] if len(args) > 1 else None)
        if name == 'os.environ':
            return dict(self._env)
        return self._clock[name](*args, **kwargs) if name in self._clock else NOT_HANDLED

    def _sleep(self, calls: list[int]) -> list[int]:
        """Sleeps until the first of the waiting calls is due; gives those that are. Unknown ones are due at once."""
        first = min(self._wakes.get(call, 0.0) for call in calls)
        delay = first - time.monotonic()
        if delay > 0:
            self._pause(delay)
        now = max(first, time.monotonic())
        due = [call for call in calls if self._wakes.get(call, 0.0) <= now]
        for call in due:
            self._wakes.pop(call, None)
        return due

    def _pause(self, seconds: float) -> None:
        sys.stdout.flush()
        time.sleep(min(seconds, self._longest))


def _input(prompt: object = '', /) -> str:
    """What input() gives in the program: a line from standard input."""
    sys.stdout.write(str(prompt))
    sys.stdout.flush()
    line = sys.stdin.readline()
    if not line:
        raise EOFError('EOF when reading a line')
    return line.removesuffix('\n')


def _random(count: int) -> bytes:
    if count > _MAX_RANDOM:
        raise ValueError(f'more than {_MAX_RANDOM} random bytes at a time')
    return os.urandom(count)


_CLOCK: dict[str, Callable[..., Any]] = {
    'date.today': datetime.date.today,
    'datetime.now': datetime.datetime.now,
    'time.time': time.time,
    'time.monotonic': time.monotonic,
    'time.perf_counter': time.perf_counter,
    'time.process_time': time.process_time,
    'os.urandom': _random,
}
