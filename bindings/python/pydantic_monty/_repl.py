"""Sessions: snippets that run one after the other in one namespace."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from . import _native
from ._answers import Answerer, Functions, OsHandler
from ._async import drive
from ._codec import encode
from ._dataclass import register
from ._engine import Handle, call, describe, drive_run, fail, given_limits, open_handle, read, run_options
from ._modules import ModuleNames, Modules
from ._mount import Mounts, mounted
from ._objects import Message
from ._output import PrintCallback
from ._progress import Progress, _opened, first_progress, make_progress
from ._seal import seal, unseal
from ._typing import check_types


class MontyRepl:
    """A session: what one snippet defines, the next ones find."""

    __slots__ = (
        '_checked',
        '_checks',
        '_functions',
        '_handle',
        '_kept',
        '_module_stubs',
        '_print_callback',
        '_script_name',
        '_stubs',
        '__weakref__',
    )
    __module__ = 'pydantic_monty'

    def __init__(
        self,
        *,
        script_name: str = 'main.py',
        limits: Any = None,
        type_check: bool = False,
        type_check_stubs: str | None = None,
        module_stubs: Mapping[str, str] | None = None,
        dataclass_registry: list[type] | None = None,
        assert_message_annotations: bool = True,
    ) -> None:
        """Opens a session in which nothing has run.

        The limits hold for each snippet; memory is counted for all of them together. With `type_check`, the types of
        each snippet are checked before it runs, given those that have run, the declarations in `type_check_stubs`, and
        those of modules of the host in `module_stubs`.
        A failed `assert` without a message explains its operands unless `assert_message_annotations` is False.
        """
        for cls in dataclass_registry or ():
            register(cls)
        options: dict[str, Any] = {'script_name': script_name}
        if not assert_message_annotations:
            options['assert_messages'] = False
        if limits is not None:
            options['limits'] = given_limits(limits)
        if type_check:
            known = [type_check_stubs or '']
            for name, text in (module_stubs or {}).items():
                known += (name, text)
            options['checked_with'] = known
        data = encode(b'O', options)
        self._set(open_handle(_native.lib.monty_session_create, data, len(data)), script_name)
        self._checks = type_check
        self._stubs = type_check_stubs
        self._module_stubs = module_stubs

    def _set(self, handle: int, script_name: str) -> None:
        self._handle = handle
        self._script_name = script_name
        self._functions: list[str] = []
        # Objects of the host that the session may have.
        self._kept: dict[int, Any] = {}
        self._print_callback: PrintCallback | None = None
        self._checks = False
        self._stubs: str | None = None
        self._module_stubs: Mapping[str, str] | None = None
        self._checked: list[str] = []

    def __init_subclass__(cls) -> None:
        raise TypeError("type 'pydantic_monty.MontyRepl' is not an acceptable base type")

    @classmethod
    def create(
        cls,
        code: str,
        *,
        script_name: str = 'main.py',
        inputs: list[str] | None = None,
        external_functions: list[str] | None = None,
        start_inputs: dict[str, Any] | None = None,
        limits: Any = None,
        print_callback: PrintCallback | None = None,
        dataclass_registry: list[type] | None = None,
    ) -> tuple[MontyRepl, Any]:
        """A session that has run a first snippet, and the snippet's value."""
        names = list(inputs or ())
        given = start_inputs or {}
        if not names and given:
            raise TypeError('No input variables declared but inputs dict was provided')
        if names and not given:
            listed = ', '.join(f'"{name}"' for name in names)
            raise TypeError(f'Missing required inputs: [{listed}]')
        for name in names:
            if name not in given:
                raise KeyError(f"Missing required input: '{name}'")
        repl = cls(script_name=script_name, limits=limits, dataclass_registry=dataclass_registry)
        repl._functions = list(external_functions or ())
        repl._print_callback = print_callback
        output = repl.feed_run(code, inputs={name: given[name] for name in names}, print_callback=print_callback)
        return repl, output

    @property
    def script_name(self) -> str:
        """The name given to the session."""
        return self._script_name

    def feed_run(
        self,
        code: str,
        *,
        inputs: dict[str, Any] | None = None,
        external_functions: Functions | None = None,
        external_lookup: Mapping[str, Any] | None = None,
        external_modules: Modules | None = None,
        print_callback: PrintCallback | None = None,
        os: OsHandler | None = None,
        mount: Mounts | None = None,
        skip_type_check: bool = False,
    ) -> Any:
        """Runs a snippet to its end; gives the value of its last expression.

        Inputs become globals of the session. A snippet that fails keeps what it did before.
        """
        mounts = mounted(mount)
        answerer = Answerer(
            external_functions,
            self._functions,
            lookup=external_lookup,
            modules=external_modules,
            os=os,
            mounts=mounts,
        )
        self._check(code, skip_type_check)
        scratch, status = self._feed(code, inputs, print_callback, external_modules)
        value = drive_run(scratch, status, answerer, print_callback, self)
        self._remember(code)
        return value

    def _call_function(
        self,
        number: int,
        arguments: tuple[tuple[Any, ...], dict[str, Any]],
        *,
        external_functions: Functions | None = None,
        external_lookup: Mapping[str, Any] | None = None,
        external_modules: Modules | None = None,
        print_callback: PrintCallback | None = None,
        os: OsHandler | None = None,
        mount: Mounts | None = None,
    ) -> Any:
        """Calls a function of the program."""
        answerer = Answerer(
            external_functions,
            self._functions,
            lookup=external_lookup,
            modules=external_modules,
            os=os,
            mounts=mounted(mount),
        )
        data = encode(b'V', arguments, self)
        scratch, status = self._send(b'', data, print_callback, external_modules, {'call': number})
        return drive_run(scratch, status, answerer, print_callback, self)

    def type_check(self, code: str, stubs: str | None = None) -> None:
        """Checks the types of a snippet as if it were fed now. Raises MontyTypingError."""
        check_types(
            code,
            self._script_name,
            self._stubs if stubs is None else stubs,
            stubs_name='repl_type_stubs.pyi',
            context=self._context(),
            modules=self._module_stubs,
        )

    def _check(self, code: str, skip: bool) -> None:
        if self._checks and not skip:
            self.type_check(code)

    def _context(self) -> list[str]:
        """The snippets that have run; where they are checked, the session itself knows them."""
        return list(self._info()['context']) if self._checks else self._checked

    def _remember(self, code: str) -> None:
        """A snippet that has run is context of the checks to come."""
        if not self._checks:
            self._checked.append(code)

    def _info(self) -> dict[str, Any]:
        return describe(_native.lib.monty_session_info, self._handle)

    def feed(self, code: str, *, print_callback: PrintCallback | None = None) -> Any:
        """Runs a snippet that calls no host functions."""
        return self.feed_run(code, print_callback=print_callback or self._print_callback)

    def feed_start(
        self,
        code: str,
        *,
        inputs: dict[str, Any] | None = None,
        print_callback: PrintCallback | None = None,
        os: OsHandler | None = None,
        mount: Mounts | None = None,
        external_modules: ModuleNames | None = None,
        skip_type_check: bool = False,
    ) -> Progress:
        """Runs a snippet until it ends or asks the host for something."""
        self._check(code, skip_type_check)
        self._remember(code)
        scratch, status = self._feed(code, inputs, print_callback, external_modules)
        progress = first_progress(scratch, status, print_callback, self._script_name, owner=self)
        return _opened(progress, os, mount)

    async def feed_run_async(
        self,
        code: str,
        *,
        inputs: dict[str, Any] | None = None,
        external_functions: Functions | None = None,
        external_lookup: Mapping[str, Any] | None = None,
        external_modules: Modules | None = None,
        print_callback: PrintCallback | None = None,
        os: OsHandler | None = None,
        mount: Mounts | None = None,
        skip_type_check: bool = False,
    ) -> Any:
        """Runs a snippet to its end as `run_monty_async` runs a program."""
        answerer = Answerer(
            external_functions,
            self._functions,
            lookup=external_lookup,
            modules=external_modules,
            os=os,
            mounts=mounted(mount),
            is_async=True,
        )
        answerer.owner = self
        return await drive(
            lambda: self.feed_start(
                code,
                inputs=inputs,
                print_callback=print_callback,
                external_modules=external_modules,
                skip_type_check=skip_type_check,
            ),
            self.interrupt,
            answerer,
            self._info()['limits'].get('max_wall_secs'),
        )

    def _feed(
        self,
        code: str,
        inputs: dict[str, Any] | None,
        print_callback: PrintCallback | None,
        modules: ModuleNames | None,
    ) -> tuple[_native.Scratch, int]:
        if not isinstance(code, str):
            raise TypeError(f"code must be a str, not '{type(code).__name__}'")
        source = code.encode('utf-8', 'surrogatepass')
        data = encode(b'V', dict(inputs), self) if inputs else b''
        return self._send(source, data, print_callback, modules, {})

    def _send(
        self,
        source: bytes,
        data: bytes,
        print_callback: PrintCallback | None,
        modules: ModuleNames | None,
        further: dict[str, Any],
    ) -> tuple[_native.Scratch, int]:
        if type(data) is Message:
            self._kept.update(data.kept)
        options = run_options(None, print_callback, modules, {'function_handles': True, **further})
        scratch = _native.take()
        status = _native.lib.monty_session_feed(
            self._handle, source, len(source), data, len(data), options, len(options), scratch.place, scratch.result
        )
        return scratch, status

    def register_dataclass(self, cls: type) -> None:
        """Makes instances of a data class come out as instances of it. Raises TypeError for other classes."""
        register(cls)

    def interrupt(self) -> None:
        """Asks what runs in the session now to stop with an uncatchable KeyboardInterrupt."""
        _native.lib.monty_session_interrupt(self._handle)

    def dump(self, *, key: bytes | None = None, compress: bool = False) -> bytes:
        """The whole session as bytes, for `load`; with a snippet that waits, for `load_repl_snapshot`.

        With a key they are signed, and loaded with that key only.
        """
        return seal(call(_native.lib.monty_session_dump, self._handle), key, compress)

    @classmethod
    def load(
        cls,
        data: bytes,
        *,
        print_callback: PrintCallback | None = None,
        limits: Any = None,
        dataclass_registry: list[type] | None = None,
        key: bytes | None = None,
    ) -> MontyRepl:
        """A session of bytes from `dump`. Raises ValueError for any other bytes."""
        for each in dataclass_registry or ():
            register(each)
        repl, progress = _load(unseal(data, key), print_callback, limits)
        if progress is not None:
            raise ValueError('a snippet of the session waits for the host: use load_repl_snapshot')
        return repl

    def __repr__(self) -> str:
        return f'MontyRepl(script_name={self._script_name!r})'

    def __del__(self, free: Any = _native.lib.monty_session_free) -> None:
        if handle := getattr(self, '_handle', 0):
            self._handle = 0
            free(handle)


def _load(data: bytes, print_callback: PrintCallback | None, limits: Any) -> tuple[MontyRepl, Progress | None]:
    options = run_options(limits, print_callback, None, {'function_handles': True})
    scratch = _native.take()
    session = _native.place()
    status = _native.lib.monty_session_load(
        data, len(data), options, len(options), session, scratch.place, scratch.result
    )
    if status:
        kind, body, _ = read(scratch)
        _native.give(scratch)
        raise fail(status, kind, body)
    repl = MontyRepl.__new__(MontyRepl)
    repl._set(session[0], '')
    run = scratch.words[0]
    event = read(scratch, repl) if run else None
    _native.give(scratch)
    info = repl._info()
    repl._script_name = info['script_name']
    if known := info.get('checked_with'):
        repl._checks = True
        repl._stubs = known[0] or None
        repl._module_stubs = dict(zip(known[1::2], known[2::2]))
    repl._print_callback = print_callback
    if event is None:
        return repl, None
    return repl, make_progress(event[0], event[1], Handle(run, print_callback, repl._script_name, owner=repl))


def load_repl_snapshot(
    data: bytes,
    *,
    print_callback: PrintCallback | None = None,
    limits: Any = None,
    dataclass_registry: list[type] | None = None,
    key: bytes | None = None,
) -> tuple[Progress, MontyRepl]:
    """A waiting snippet and its session of bytes from the snapshot's `dump`."""
    for cls in dataclass_registry or ():
        register(cls)
    repl, progress = _load(unseal(data, key), print_callback, limits)
    if progress is None:
        raise ValueError('no snippet of the session waits for the host: use MontyRepl.load')
    return progress, repl


async def run_repl_async(
    repl: MontyRepl,
    code: str,
    *,
    inputs: dict[str, Any] | None = None,
    external_functions: Functions | None = None,
    external_lookup: Mapping[str, Any] | None = None,
    external_modules: Modules | None = None,
    print_callback: PrintCallback | None = None,
    os: OsHandler | None = None,
    mount: Mounts | None = None,
) -> Any:
    """Runs a snippet of a session as `run_monty_async` runs a program."""
    return await repl.feed_run_async(
        code,
        inputs=inputs,
        external_functions=external_functions,
        external_lookup=external_lookup,
        external_modules=external_modules,
        print_callback=print_callback,
        os=os,
        mount=mount,
    )
