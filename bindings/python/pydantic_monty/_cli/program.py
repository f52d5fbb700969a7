"""Programs run, saved and resumed from the command line."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from typing import Any

from .._errors import MontyError, MontyRuntimeError
from .._json import to_json
from .._program import Monty
from .._progress import MontyComplete, MontyFutureSnapshot, MontySnapshot, NameLookupSnapshot, Progress, load_snapshot
from .._codec import make_exception
from .._typing import report
from .colour import coloured, wants_colour
from .host import Host, Paused
from .options import Options, UsageError

SAVED = 3
INTERRUPTED = 130


class FileError(Exception):
    """A file of the command line cannot be read or written; the text says why."""


class Stats:
    """What is measured for --stats."""

    def __init__(self) -> None:
        self._start = time.perf_counter()
        self._compiled = self._start

    def compiled(self) -> None:
        """The program is compiled, or what was saved is loaded."""
        self._compiled = time.perf_counter()

    def show(self, host: Host, saved: int | None) -> None:
        """Prints the figures."""
        sys.stdout.flush()
        ready = (self._compiled - self._start) * 1000
        took = (time.perf_counter() - self._compiled) * 1000
        text = f'monty: ready in {ready:.1f} ms, ran {took:.1f} ms, {host.seconds * 1000:.1f} ms of them in the host'
        size = '' if saved is None else f', {saved} bytes saved'
        print(f'{text}; {host.calls} questions{size}', file=sys.stderr)


def read_source(options: Options) -> tuple[str, str] | None:
    """The program's text and the name of its file; None when the command line has no program."""
    if options.code is not None:
        return options.code, '<string>'
    if options.file is None:
        return None
    if options.file == '-':
        return _text(sys.stdin.buffer.read()), '<stdin>'
    return _text(read_bytes(options.file)), options.file


def read_bytes(path: str) -> bytes:
    """The contents of a file. Raises FileError."""
    try:
        with open(path, 'rb') as file:
            return file.read()
    except OSError as problem:
        raise FileError(f"can't open file '{path}': [Errno {problem.errno}] {problem.strerror}") from None


def write_bytes(path: str, data: bytes) -> None:
    """Replaces the contents of a file in one step. Raises FileError."""
    try:
        with open(path + '.new', 'wb') as file:
            file.write(data)
        os.replace(path + '.new', path)
    except OSError as problem:
        raise FileError(f"can't write file '{path}': [Errno {problem.errno}] {problem.strerror}") from None


def _text(data: bytes) -> str:
    return data.removeprefix(b'\xef\xbb\xbf').decode('utf-8', 'surrogateescape')


def run_program(options: Options, source: str, name: str) -> int:
    """Runs a program; gives the exit code."""
    host = Host(options, pauses=options.snapshot is not None)
    stats = Stats()
    if '--type-check' in options.flags and (text := _check(options, host, source, name)):
        sys.stderr.write(text if text.endswith('\n') else text + '\n')
        return 1

    def begin() -> Progress:
        functions = [function for function in host.functions if function not in options.inputs]
        try:
            program = Monty(source, script_name=name, inputs=list(options.inputs), external_functions=functions)
        except ValueError as problem:
            raise UsageError(str(problem)) from None
        stats.compiled()
        host.stop = program.interrupt
        return program.start(inputs=options.inputs or None, limits=options.limits or None)  # type: ignore

    return _finish(options, host, stats, begin)


def _check(options: Options, host: Host, source: str, name: str) -> str:
    """What the type checker reports; what the host gives to the program may be anything."""
    given = [*options.inputs, *(function for function in host.functions if function not in options.inputs)]
    stubs = 'from typing import Any\n' + ''.join(f'{name}: Any\n' for name in given)
    settings = {
        'script_name': name, 'stubs': stubs, 'format': options.type_check_format, 'color': wants_colour(sys.stderr),
    }
    return report(source, settings) if report(source, {'script_name': name, 'stubs': stubs}) else ''


def resume_program(options: Options, progress: Progress) -> int:
    """Continues a saved run; gives the exit code."""
    host = Host(options, pauses=options.snapshot is not None)
    stats = Stats()
    stats.compiled()
    is_asking = not isinstance(progress, (MontyComplete, MontyFutureSnapshot))
    if is_asking and options.answer is None and options.error is None:
        print(waiting_for(progress))
        return SAVED
    return _finish(options, host, stats, lambda: _answered(progress, options))


def _answered(progress: Progress, options: Options) -> Progress:
    if isinstance(progress, (MontyComplete, MontyFutureSnapshot)):
        return progress
    if isinstance(progress, NameLookupSnapshot):
        return progress.resume() if options.answer is None else progress.resume(value=options.answer[0])
    if options.answer is not None:
        given: dict[str, Any] = {'return_value': options.answer[0]}
    else:
        kind, _, text = (options.error or '').partition(':')
        given = {'exception': make_exception((kind.strip(),), (), text.strip() or None)}
    if '--awaited' not in options.flags:
        return progress.resume(given)
    call = progress.call_id
    following = progress.resume(future=...)
    if isinstance(following, MontyFutureSnapshot) and call in following.pending_call_ids:
        return following.resume({call: given})  # type: ignore
    raise UsageError('--awaited: the program does not await the call')


def waiting_for(progress: Progress) -> str:
    """What a run waits for, as JSON."""
    if isinstance(progress, NameLookupSnapshot):
        return to_json({'name': progress.variable_name})
    assert isinstance(progress, MontySnapshot)
    return (
        f'{{"function":{to_json(progress.function_name)},"args":{progress.args_json()},'
        f'"kwargs":{progress.kwargs_json()},"call_id":{progress.call_id}}}'
    )


def _finish(options: Options, host: Host, stats: Stats, begin: Callable[[], Progress]) -> int:
    saved = None
    try:
        with host.interruptible():
            value = host.finish(begin())
        if '--print' in options.flags and value is not None:
            print(shown(value))
        return 0
    except Paused as paused:
        data = paused.progress.dump()
        assert options.snapshot is not None
        write_bytes(options.snapshot, data)
        saved = len(data)
        sys.stdout.flush()
        print(f'monty: saved in {options.snapshot}, waits for {waiting_for(paused.progress)}', file=sys.stderr)
        return SAVED
    except MontyError as error:
        return show_error(error)
    finally:
        if '--stats' in options.flags:
            stats.show(host, saved)


def shown(value: Any) -> str:
    """A value of a program as it is printed: text as it is, everything else as JSON."""
    return value if isinstance(value, str) else to_json(value)


def show_error(error: MontyError) -> int:
    """Prints what left a program; gives the exit code."""
    sys.stdout.flush()
    if isinstance(error, MontyRuntimeError) and 'SystemExit' in error._names:
        code = error._args[0] if len(error._args) == 1 else error._args or None
        if code is None or isinstance(code, int):
            return int(code or 0) & 0xFF
        print(code, file=sys.stderr)
        return 1
    text = error.display('traceback') + '\n'
    sys.stderr.write(coloured(text) if wants_colour(sys.stderr) else text)
    return INTERRUPTED if 'KeyboardInterrupt' in error._names else 1


def load_saved(options: Options, data: bytes) -> Progress:
    """A saved run of the bytes of a file. Raises FileError."""
    try:
        return load_snapshot(data, limits=options.limits or None)
    except ValueError as problem:
        raise FileError(f"can't resume '{options.resume}': {problem}") from None
