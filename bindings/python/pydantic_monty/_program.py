"""Compiled programs."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from typing import Any, TypedDict

from . import _native
from ._codec import decode, encode
from ._engine import PrintCallback, check, fail, message, print_text, run_options
from ._progress import (
    Answerer,
    MontyComplete,
    MontyFutureSnapshot,
    MontySnapshot,
    NameLookupSnapshot,
    Progress,
    first_progress,
)


class ResourceLimits(TypedDict, total=False):
    """Limits of a run; a missing or None entry means no limit, except recursion (1000)."""

    max_allocations: int
    """Objects allocated in total."""
    max_duration_secs: float
    """Execution time in seconds; the clock stops while the host works."""
    max_wall_secs: float
    """Time since the start in seconds, the host's work included."""
    max_memory: int
    """Bytes alive at a time."""
    max_recursion_depth: int
    """Python frames on top of each other."""
    max_suspensions: int
    """Times the run may ask the host."""
    max_int_bits: int
    """Bits of one int."""
    gc_interval: int
    """Accepted, without effect."""


class Monty:
    """A program, compiled once and run any number of times, by any number of threads."""

    __slots__ = ('_functions', '_handle', '_inputs', '_script_name', '_source', '__weakref__')
    __module__ = 'pydantic_monty'

    def __init__(
        self,
        code: str,
        *,
        script_name: str = 'main.py',
        inputs: list[str] | None = None,
        external_functions: list[str] | None = None,
        type_check: bool = False,
        type_check_stubs: str | None = None,
        dataclass_registry: list[type] | None = None,
    ) -> None:
        """Parses and compiles. Raises MontySyntaxError.

        `inputs` names globals that each run gets values for, `external_functions` names host functions. A name that is
        neither is asked for when the program uses it.
        """
        if type_check or type_check_stubs is not None:
            raise NotImplementedError('type checking is not part of this version')
        if dataclass_registry:
            raise NotImplementedError('dataclasses are not part of this version')
        if not isinstance(code, str):
            raise TypeError(f"code must be a str, not '{type(code).__name__}'")
        self._source = code
        self._script_name = script_name
        self._inputs = list(inputs or ())
        self._functions = list(external_functions or ())
        self._handle = ctypes.c_void_p()
        options: dict[str, Any] = {'unknown_names': 'ask'}
        if script_name != 'main.py':
            options['script_name'] = script_name
        if self._inputs:
            options['inputs'] = self._inputs
        if self._functions:
            options['external_functions'] = self._functions
        try:
            source = code.encode()
        except UnicodeEncodeError:
            source = code.encode('utf-8', 'surrogatepass')
        encoded = encode(b'O', options)
        check_handle = ctypes.addressof(self._handle)
        status = _native.lib.monty_program_compile(
            source, len(source), encoded, len(encoded), check_handle, _native.scratch.buffer_at
        )
        if status:
            kind, body, _ = decode(_native.scratch.view())
            raise fail(status, kind, body)

    def __init_subclass__(cls) -> None:
        raise TypeError("type 'pydantic_monty.Monty' is not an acceptable base type")

    def _encode_inputs(self, inputs: dict[str, Any] | None) -> bytes:
        names = self._inputs
        if not names:
            if inputs:
                raise TypeError('No input variables declared but inputs dict was provided')
            return b''
        if inputs is None:
            listed = ', '.join(f'"{name}"' for name in names)
            raise TypeError(f'Missing required inputs: [{listed}]')
        try:
            values = tuple([inputs[name] for name in names])
        except KeyError as error:
            raise KeyError(f"Missing required input: '{error.args[0]}'") from None
        return encode(b'V', values)

    def _begin(
        self, inputs: dict[str, Any] | None, limits: Any, print_callback: PrintCallback | None
    ) -> tuple[int, int | None, tuple[str, Any, Any]]:
        """Starts a run: status, handle and message of its first event."""
        data = self._encode_inputs(inputs)
        options = run_options(limits, print_callback) if limits is not None or print_callback is not None else b''
        scratch = _native.scratch
        status = _native.lib.monty_run_start(
            self._handle, data, len(data), options, len(options), scratch.handle_at, scratch.buffer_at
        )
        return status, scratch.handle.value, decode(scratch.view())

    def start(
        self,
        *,
        inputs: dict[str, Any] | None = None,
        limits: ResourceLimits | None = None,
        print_callback: PrintCallback | None = None,
    ) -> Progress:
        """Runs until the program ends or asks the host for something."""
        status, run, first = self._begin(inputs, limits, print_callback)
        return first_progress(status, print_callback, self._script_name, first, run)

    def run(
        self,
        *,
        inputs: dict[str, Any] | None = None,
        limits: ResourceLimits | None = None,
        external_functions: dict[str, Callable[..., Any]] | None = None,
        print_callback: PrintCallback | None = None,
    ) -> Any:
        """Runs to the end, calling host functions on this thread; gives the value of the last expression."""
        status, run, first = self._begin(inputs, limits, print_callback)
        if run is None:
            kind, body, text = first
            if text:
                if print_callback is None:
                    print_text(text)
                else:
                    for stream, fragment in text:
                        print_callback(stream, fragment)
            if status:
                raise fail(status, kind, body)
            return body
        progress = first_progress(status, print_callback, self._script_name, first, run)
        answerer = Answerer(external_functions, self._functions)
        while not isinstance(progress, MontyComplete):
            progress = _answer(answerer, progress)
        return progress.output

    def dump(self) -> bytes:
        """The program as bytes for `load`."""
        return message(_native.lib.monty_program_dump(self._handle, _native.scratch.buffer_at))

    @staticmethod
    def load(data: bytes, *, dataclass_registry: list[type] | None = None) -> Monty:
        """A program of bytes from `dump`. Raises ValueError for any other bytes."""
        if dataclass_registry:
            raise NotImplementedError('dataclasses are not part of this version')
        data = bytes(memoryview(data))
        program = Monty.__new__(Monty)
        program._handle = ctypes.c_void_p()
        status = _native.lib.monty_program_load(
            data, len(data), ctypes.addressof(program._handle), _native.scratch.buffer_at
        )
        if status:
            kind, body, _ = decode(_native.scratch.view())
            raise fail(status, kind, body)
        _, info, _ = check(_native.lib.monty_program_info(program._handle, _native.scratch.buffer_at))
        program._source = info['code']
        program._script_name = info['script_name']
        program._inputs = list(info['inputs'])
        program._functions = list(info['external_functions'])
        return program

    def interrupt(self) -> None:
        """Asks every run of the program that executes now to stop with an uncatchable KeyboardInterrupt."""
        _native.lib.monty_program_interrupt(self._handle)

    def __repr__(self) -> str:
        lines = len(self._source.splitlines())
        plural = 'line' if lines == 1 else 'lines'
        text = f'Monty(<{lines} {plural} of code>, script_name={self._script_name!r}'
        for label, names in (('inputs', self._inputs), ('external_functions', self._functions)):
            if names:
                text += f', {label}=[' + ', '.join(f'"{name}"' for name in names) + ']'
        return text + ')'

    def __del__(self) -> None:
        handle = getattr(self, '_handle', None)
        if handle and sys is not None:
            _native.lib.monty_program_free(handle)
            handle.value = None


def _answer(answerer: Answerer, progress: MontySnapshot | NameLookupSnapshot | MontyFutureSnapshot) -> Progress:
    """Answers one event of a synchronous run."""
    if isinstance(progress, NameLookupSnapshot):
        return answerer.look_up(progress)
    if isinstance(progress, MontyFutureSnapshot):
        raise RuntimeError('async futures not supported with `Monty.run`')
    if progress.is_os_function:
        error = NotImplementedError(
            f"OS function '{progress.function_name}' not implemented with standard execution"
        )
        return progress.resume(exception=error)
    try:
        function = answerer.find(progress)
    except KeyError as missing:
        return progress.resume(exception=missing)
    if function is None:
        return progress.resume_not_handled()
    try:
        result = function(*progress.args, **progress.kwargs)
    except Exception as error:
        return progress.resume(exception=error)
    return progress.resume(return_value=result)
