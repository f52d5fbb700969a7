"""What the host answers when a program asks."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ._codec import External, encode, exception_message, result_message
from ._errors import MontyRuntimeError
from ._exceptions import exception_payload
from ._modules import Modules, contents_message, find
from ._objects import find as find_object

if TYPE_CHECKING:
    from ._mount import MountTable

LATER = encode(b'A', None)
NOT_FOUND = encode(b'N', None)
SLEEP = 'asyncio.sleep'

Functions = Mapping[str, Callable[..., Any]]
OsHandler = Callable[..., Any]


class _NotHandled:
    """The type of NOT_HANDLED."""

    __slots__ = ()

    def __repr__(self) -> str:
        return 'NOT_HANDLED'

    def __reduce__(self) -> str:
        return 'NOT_HANDLED'


NOT_HANDLED = _NotHandled()
"""What an OS handler returns for an operation it leaves to the default: the program gets an error."""


class AmbiguousName(RuntimeError):
    """A program calls one of several functions that it got as values, and nothing but the name tells which."""


class Answerer:
    """Answers events with the host functions of one run, as `Monty.run` and `run_monty_async` do."""

    def __init__(
        self,
        functions: Functions | None,
        declared: list[str],
        *,
        lookup: Mapping[str, Any] | None = None,
        modules: Modules | None = None,
        os: OsHandler | None = None,
        mounts: MountTable | None = None,
        is_async: bool = False,
    ) -> None:
        if os is not None:
            check_handler(os)
        self.functions = functions
        self.declared = declared
        self._lookup = lookup
        self._modules = modules
        self._os = os
        self._mounts = mounts
        self._is_async = is_async
        self._takes_keywords: bool | None = None
        # The session of the run, and objects and functions of the host that the program may have.
        self.owner: Any = None
        self.kept: dict[int, Any] = {}
        # What a host function or handler raised last.
        self.raised: BaseException | None = None

    def look_up(self, name: str) -> bytes:
        """The answer that binds a name to a host function or value, or lets the program fail."""
        for names in (self.functions, self._lookup):
            if names is not None and name in names:
                value = names[name]
                return result_message(External(name) if callable(value) else value, self.owner)
        return NOT_FOUND

    def load_module(self, name: str) -> bytes:
        """The answer to an import of a module of the host, or to one that it does not have."""
        if not isinstance(self._modules, Mapping) or name not in self._modules:
            return NOT_FOUND
        try:
            return contents_message(self._modules[name], name)
        except (TypeError, RuntimeError) as error:
            return exception_message(error)

    def answer_lookup(self, body: tuple[str, ...]) -> bytes:
        """The answer to a name lookup or an import."""
        return self.look_up(body[0]) if len(body) == 1 else self.load_module(body[0])

    def find(self, name: str) -> Callable[..., Any] | None:
        """The host function of a call; None stands for a NameError. Raises what the program is to see."""
        if name.startswith('#'):
            return find_object(name)
        if '.' in name:
            return find(self._modules, name)
        for names in (self.functions, self._lookup):
            if names is not None and name in names:
                return names[name]
        if given := self._given(name):
            return given
        if name not in self.declared:
            return None
        if self.functions is None and self._lookup is None and not self._is_async:
            raise RuntimeError(f"External function '{name}' called but no external_functions provided")
        raise KeyError(f"External function '{name}' not found")

    def _given(self, name: str) -> Callable[..., Any] | None:
        """A function that the program got as a value, under the name of its own."""
        found = None
        for each in self.kept.values():
            if getattr(each, '__name__', None) == name:
                if found is not None:
                    raise AmbiguousName(f"several functions of the host are named '{name}'")
                found = each
        return found

    def answer(self, kind: str, body: Any, run: int) -> bytes:
        """The answer to an event of a run that cannot wait."""
        if kind == 'F':
            return self._call(body)
        if kind == 'L':
            return self.answer_lookup(body)
        if kind == 'O':
            answer = self.mounted(body[0], run)
            if answer is not None:
                return answer
            try:
                result = self.call_os(body[0], body[1], body[2])
            except Exception as error:
                return self.raise_in_program(error)
            return self._result(result)
        raise RuntimeError('async futures not supported with `Monty.run`')

    def _call(self, body: tuple[Any, ...]) -> bytes:
        name, args, kwargs = body[:3]
        try:
            function = method_of(args, name) if body[4] else self.find(name)
        except (KeyError, AttributeError, ReferenceError, AmbiguousName) as missing:
            return exception_message(missing)
        if function is None:
            return NOT_FOUND
        try:
            result = function(*args[1:], **kwargs) if body[4] else function(*args, **kwargs)
        except Exception as error:
            return self.raise_in_program(error)
        return self._result(result)

    def raise_in_program(self, error: BaseException) -> bytes:
        """The message of what the host raised."""
        self.raised = error
        return exception_message(error)

    def explain(self, error: Exception) -> Exception:
        """The error of a run, with the exception of the host that it comes from as its cause."""
        raised = self.raised
        if raised is not None and isinstance(error, MontyRuntimeError):
            names, _, message = exception_payload(raised)
            if error._message == message and error._names[0] in names:
                error.__cause__ = raised
        return error

    def _result(self, result: Any) -> bytes:
        message = result_message(result, self.owner)
        if inspect.iscoroutine(result):
            # Refused above: nobody will ever await it.
            result.close()
        return message

    def mounted(self, name: str, run: int) -> bytes | None:
        """The answer of the mounts to the operation of the system that a run waits for; None when they have none."""
        return None if self._mounts is None or not name.startswith('Path.') else self._mounts.answer(run)

    def call_os(self, name: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        """What the handler does for an operation of the system; raises what the program is to see."""
        handler = self._os
        if name == SLEEP:
            # The program's event loop lets the time pass by itself.
            raise NotImplementedError(f"OS function '{name}' not implemented with standard execution")
        if self._mounts is not None and handler is None:
            raise not_handled(name, args)
        if handler is None:
            if self._is_async:
                raise NotImplementedError(f'OS function {name} called but no os handler provided')
            is_alone = self.functions is None and self._lookup is None and self._modules is None
            suffix = ' with standard execution' if is_alone else ''
            raise NotImplementedError(f"OS function '{name}' not implemented{suffix}")
        if self._takes_keywords is None:
            self._takes_keywords = _takes_three(handler)
        result = handler(name, args, kwargs) if self._takes_keywords else handler(name, args)
        if result is NOT_HANDLED:
            raise not_handled(name, args)
        return result


def check_handler(handler: OsHandler) -> None:
    """Raises TypeError for what cannot be called."""
    if not callable(handler):
        raise TypeError(f"'{type(handler).__name__}' object is not callable")


def method_of(args: tuple[Any, ...], name: str) -> Callable[..., Any]:
    """The public method of a host object that a program calls."""
    method = None if name.startswith('_') else getattr(args[0], name, None)
    if not callable(method):
        raise AttributeError(f"'{type(args[0]).__name__}' object has no attribute '{name}'")
    return method


def not_handled(name: str, args: tuple[Any, ...]) -> Exception:
    """The error for an operation that no handler takes."""
    if name.startswith('Path.') or name == 'open':
        return PermissionError(f"Permission denied: '{args[0]}'" if args else 'Permission denied')
    return RuntimeError(f"'{name}' is not supported in this environment")


def _takes_three(handler: OsHandler) -> bool:
    """False for handlers of the early form, which take name and arguments only."""
    try:
        signature = inspect.signature(handler)
    except (TypeError, ValueError):
        return True
    try:
        signature.bind('', (), {})
    except TypeError:
        return False
    return True
