"""Compiled programs."""

from __future__ import annotations

import marshal
import operator
import sys
from collections.abc import Callable, Iterable, Mapping
from threading import get_ident
from typing import Any, TypedDict

from . import _native
from ._codec import check_buffers, encode
from ._answers import Answerer, Functions, OsHandler, check_handler
from ._dataclass import register
from ._engine import ALONE, ALONE_TICKS, MAIN, TICKS, call, describe, drive_run, given_limits, open_handle, run_options
from ._modules import ModuleNames, Modules
from ._mount import Mounts, mounted
from ._objects import Message
from ._output import PrintCallback
from ._progress import Progress, _opened, first_progress
from ._seal import seal, unseal
from ._typing import check_types

_DEFAULT_OPTIONS = encode(b'O', {'unknown_names': 'ask'})
_COMPLETE = int.from_bytes(b'\0C', sys.byteorder)
_dumps = marshal.dumps
_loads = marshal.loads


class ResourceLimits(TypedDict, total=False):
    """Limits of a run; a missing or None entry means no limit, except recursion (1000; a program may raise it)."""

    max_allocations: int
    """Objects allocated in total."""
    max_duration_secs: float
    """Execution time in seconds; the clock stops while the host works, but not while a print callback does."""
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


def _names(what: str, names: Iterable[str] | None) -> list[str]:
    if isinstance(names, (str, bytes)):
        raise TypeError(f'{what} must be a list of names, not a {type(names).__name__}')
    return list(names or ())


class Monty:
    """A program, compiled once and run any number of times, by any number of threads."""

    __slots__ = (
        '_argument', '_functions', '_handle', '_inputs', '_pick', '_script_name', '_source', '__weakref__'
    )
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
        module_stubs: Mapping[str, str] | None = None,
        dataclass_registry: list[type] | None = None,
        limits: ResourceLimits | None = None,
        assert_message_annotations: bool = True,
    ) -> None:
        """Parses and compiles. Raises MontySyntaxError.

        With `type_check`, checks the types first, given the declarations in `type_check_stubs` and those of modules
        of the host in `module_stubs`; raises MontyTypingError.
        `limits` are those of compiling, not of runs: `max_memory`, 32 MiB unless given, at least 4 MiB.

        `inputs` names globals that each run gets values for, `external_functions` names host functions. A name that is
        neither is asked for when the program uses it.
        A failed `assert` without a message explains its operands unless `assert_message_annotations` is False.
        """
        for cls in dataclass_registry or ():
            register(cls)
        if not isinstance(code, str):
            raise TypeError(f"code must be a str, not '{type(code).__name__}'")
        self._source = code
        self._script_name = script_name
        self._inputs = _names('inputs', inputs)
        self._functions = _names('external_functions', external_functions)
        options = _DEFAULT_OPTIONS
        if script_name != 'main.py' or self._inputs or self._functions or limits or not assert_message_annotations:
            chosen = {
                'unknown_names': 'ask',
                'script_name': script_name,
                'inputs': self._inputs,
                'external_functions': self._functions,
                'assert_messages': bool(assert_message_annotations),
            }
            if limits:
                chosen['limits'] = given_limits(limits)
            options = encode(b'O', chosen)
        try:
            source = code.encode()
        except UnicodeEncodeError:
            source = code.encode('utf-8', 'surrogatepass')
        if type_check:
            check_types(code, script_name, type_check_stubs, modules=module_stubs)
        self._open(open_handle(_native.lib.monty_program_compile, source, len(source), options, len(options)))

    def _open(self, handle: int) -> None:
        self._handle = handle
        self._argument = _native.handle_argument(handle)
        names = self._inputs
        self._pick = operator.itemgetter(*names) if len(names) > 1 else None

    def __init_subclass__(cls) -> None:
        raise TypeError("type 'pydantic_monty.Monty' is not an acceptable base type")

    def type_check(
        self,
        prefix_code: str | None = None,
        *,
        type_check_stubs: str | None = None,
        module_stubs: Mapping[str, str] | None = None,
    ) -> None:
        """Checks the types, given declarations of what the program sees. Raises MontyTypingError."""
        stubs = type_check_stubs if prefix_code is None else prefix_code
        check_types(self._source, self._script_name, stubs, modules=module_stubs)

    def _encode_inputs(self, inputs: dict[str, Any] | None) -> bytes:
        names = self._inputs
        if not names:
            raise TypeError('No input variables declared but inputs dict was provided')
        if inputs is None:
            listed = ', '.join(f'"{name}"' for name in names)
            raise TypeError(f'Missing required inputs: [{listed}]')
        try:
            values = self._pick(inputs) if self._pick is not None else (inputs[names[0]],)
        except KeyError as error:
            raise KeyError(f"Missing required input: '{error.args[0]}'") from None
        return encode(b'V', values)

    def start(
        self,
        *,
        inputs: dict[str, Any] | None = None,
        limits: ResourceLimits | None = None,
        print_callback: PrintCallback | None = None,
        os: OsHandler | None = None,
        mount: Mounts | None = None,
        external_modules: ModuleNames | None = None,
    ) -> Progress:
        """Runs until the program ends or asks the host for something.

        `external_modules` names modules whose import asks the host, as a name lookup that is answered with a dict.
        With `os` or `mount`, operations of the system are answered until something else is asked.
        """
        data = self._encode_inputs(inputs) if self._inputs or inputs else b''
        options = run_options(limits, print_callback, external_modules)
        scratch = _native.take()
        status = _native.run_start(
            self._argument, data, len(data), options, len(options), scratch.place, scratch.result
        )
        progress = first_progress(scratch, status, print_callback, self._script_name, sent=data)
        return progress if os is None and mount is None else _opened(progress, os, mount)

    def run(
        self,
        *,
        inputs: dict[str, Any] | None = None,
        limits: ResourceLimits | None = None,
        external_functions: Functions | None = None,
        external_lookup: Mapping[str, Any] | None = None,
        external_modules: Modules | None = None,
        print_callback: PrintCallback | None = None,
        os: OsHandler | None = None,
        mount: Mounts | None = None,
    ) -> Any:
        """Runs to the end, calling host functions on this thread; gives the value of the last expression.

        `external_functions` and `external_lookup` answer names the program does not define: callables as host
        functions, in `external_lookup` also plain values. `external_modules` are mappings or modules that the program
        imports by their names. `os` is called for operations of the system, as
        `os(name, args, kwargs)`; `mount` shows directories of the host, other operations fall through to `os`.
        """
        if os is not None:
            check_handler(os)
        mounts = None if mount is None else mounted(mount)
        # What follows is written out here, since calls of small functions would take as long as the run.
        pick = self._pick
        if pick is None or inputs is None:
            data = self._encode_inputs(inputs) if self._inputs or inputs else b''
        else:
            try:
                values = pick(inputs)
                data = b'\0V' + _dumps(values, 2)
            except (KeyError, ValueError):
                data = self._encode_inputs(inputs)
            else:
                if 115 in data or 99 in data:
                    check_buffers(data, values)
        is_alone = external_functions is None and external_lookup is None and not self._functions
        if limits is None and print_callback is None and external_modules is None:
            if is_alone:
                options = ALONE_TICKS if get_ident() == MAIN else ALONE
            else:
                options = TICKS if get_ident() == MAIN else b''
        else:
            options = run_options(limits, print_callback, external_modules, is_alone=is_alone)
        try:
            scratch = _native.pool.pop()
        except IndexError:
            scratch = _native.Scratch()
        words = scratch.words
        status = _native.run_start(
            self._argument, data, len(data), options, len(options), scratch.place, scratch.result
        )
        if words[3] == scratch.capacity and scratch.head[0] == _COMPLETE and not status:
            # The common case: a plain result, nothing asked and nothing printed.
            result = _loads(scratch.body)
            _native.pool.append(scratch)
            return result
        answerer = Answerer(
            external_functions,
            self._functions,
            lookup=external_lookup,
            modules=external_modules,
            os=os,
            mounts=mounts,
        )
        if type(data) is Message:
            answerer.kept.update(data.kept)
        return drive_run(scratch, status, answerer, print_callback)

    async def run_async(
        self,
        *,
        inputs: dict[str, Any] | None = None,
        limits: ResourceLimits | None = None,
        external_functions: Functions | None = None,
        external_lookup: Mapping[str, Any] | None = None,
        external_modules: Modules | None = None,
        print_callback: PrintCallback | None = None,
        os: OsHandler | None = None,
        mount: Mounts | None = None,
    ) -> Any:
        """Runs to the end as `run_monty_async` does."""
        from ._async import run_monty_async

        return await run_monty_async(
            self,
            inputs=inputs,
            limits=limits,
            external_functions=external_functions,
            external_lookup=external_lookup,
            external_modules=external_modules,
            print_callback=print_callback,
            os=os,
            mount=mount,
        )

    @classmethod
    async def acreate(cls, code: str, **options: Any) -> Monty:
        """As the constructor, without blocking the event loop."""
        import asyncio

        return await asyncio.get_running_loop().run_in_executor(None, lambda: cls(code, **options))

    def dump(self, *, key: bytes | None = None, compress: bool = False) -> bytes:
        """The program as bytes for `load`; with a key they are signed, and loaded with that key only."""
        return seal(call(_native.lib.monty_program_dump, self._handle), key, compress)

    @staticmethod
    def load(
        data: bytes, *, dataclass_registry: list[type] | None = None, key: bytes | None = None
    ) -> Monty:
        """A program of bytes from `dump`. Raises ValueError for any other bytes."""
        for cls in dataclass_registry or ():
            register(cls)
        data = unseal(data, key)
        program = Monty.__new__(Monty)
        handle = open_handle(_native.lib.monty_program_load, data, len(data))
        program._handle = handle
        info = describe(_native.lib.monty_program_info, handle)
        program._source = info['code']
        program._script_name = info['script_name']
        program._inputs = list(info['inputs'])
        program._functions = list(info['external_functions'])
        program._open(handle)
        return program

    def register_dataclass(self, cls: type) -> None:
        """Makes instances of a data class come out as instances of it. Raises TypeError for other classes.

        Classes of instances that went in are known already; only loading a dump needs this.
        """
        register(cls)

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

    def __del__(self, free: Callable[[int], int] = _native.lib.monty_program_free) -> None:
        if handle := getattr(self, '_handle', 0):
            self._handle = 0
            free(handle)
