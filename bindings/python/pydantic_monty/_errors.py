"""The exceptions of the package."""

from __future__ import annotations

from typing import Any

from ._exceptions import make_exception


class Frame:
    """One frame of a traceback. Lines and columns count from 1, columns in characters; `end_column` is exclusive."""

    __slots__ = ('column', 'end_column', 'end_line', 'filename', 'function_name', 'line', 'source_line')

    filename: str
    line: int
    column: int
    end_line: int
    end_column: int
    function_name: str | None
    source_line: str | None

    def __init__(self, fields: tuple[Any, ...]) -> None:
        names = ('filename', 'line', 'column', 'end_line', 'end_column', 'function_name', 'source_line')
        for name, value in zip(names, fields):
            object.__setattr__(self, name, value)

    def __init_subclass__(cls) -> None:
        raise TypeError("type 'pydantic_monty.Frame' is not an acceptable base type")

    def __setattr__(self, name: str, value: Any) -> None:
        raise AttributeError(f"attribute '{name}' of 'Frame' objects is not writable")

    def dict(self) -> dict[str, Any]:
        """The seven fields by name."""
        names = ('filename', 'line', 'column', 'end_line', 'end_column', 'function_name', 'source_line')
        return {name: getattr(self, name) for name in names}

    def __repr__(self) -> str:
        return (
            f'Frame(filename={self.filename!r}, line={self.line}, column={self.column}, '
            f'function_name={self.function_name!r})'
        )


class MontyError(Exception):
    """Base of the errors a program in the sandbox causes."""

    _names: tuple[str, ...]
    _args: tuple[Any, ...]
    _message: str | None

    def __new__(cls, *args: Any, **kwargs: Any) -> MontyError:
        if cls in (MontyError, MontySyntaxError, MontyRuntimeError, MontyTypingError) and not kwargs.get('_made'):
            raise TypeError(f'No constructor defined for {cls.__name__}')
        return super().__new__(cls)

    def __init__(self, *args: Any, _made: bool = False) -> None:
        super().__init__(*args)

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (type(self), self.args, self.__dict__)

    def exception(self) -> BaseException:
        """A fresh native exception of the matching type with the message as its argument."""
        return make_exception(self._names, self._args, self._message)

    def _summary(self) -> str:
        return self._names[0] if not self._message else f'{self._names[0]}: {self._message}'

    def __repr__(self) -> str:
        return f'{type(self).__name__}({self})'


class MontySyntaxError(MontyError):
    """The source does not compile."""

    def display(self, format: str = 'msg') -> str:
        """The message (`msg`), or the message after the type (`type-msg`)."""
        if format == 'msg':
            return self._message or ''
        if format == 'type-msg':
            return self._summary()
        if format == 'traceback':
            return self._text.removesuffix('\n')
        raise ValueError(f"Invalid display format: '{format}'. Expected 'type-msg', or 'msg'")

    def __str__(self) -> str:
        return self._message or ''

    _text: str


class MontyRuntimeError(MontyError):
    """An exception left the program."""

    _traceback: str
    _frames: tuple[Any, ...]

    def display(self, format: str = 'traceback') -> str:
        """The traceback as CPython prints it (`traceback`), `Type: message` (`type-msg`), or the message (`msg`)."""
        if format == 'traceback':
            return self._traceback.removesuffix('\n')
        if format == 'type-msg':
            return self._summary()
        if format == 'msg':
            return self._message or ''
        raise ValueError(f"Invalid display format: '{format}'. Expected 'traceback', 'type-msg', or 'msg'")

    def traceback(self) -> list[Frame]:
        """The frames, outermost first."""
        return [Frame(fields) for fields in self._frames]

    def __str__(self) -> str:
        return self._summary()


FORMATS = ('full', 'concise', 'json', 'jsonlines', 'rdjson', 'pylint', 'azure', 'gitlab', 'github')


class MontyTypingError(MontyError):
    """The type checker found problems."""

    _report: str
    _code: str
    _options: dict[str, Any]

    def display(self, format: str = 'full', color: bool = False) -> str:
        """The problems: `full`, `concise`, `json`, `jsonlines`, `rdjson`, `pylint`, `azure`, `gitlab` or `github`."""
        if format not in FORMATS:
            raise ValueError(f'Unknown format: {format}')
        if format == 'full' and not color:
            return self._report
        from ._typing import report

        return report(self._code, {**self._options, 'format': format, 'color': bool(color)})

    def __str__(self) -> str:
        return self._report


def _restored(kind: type[MontyError], args: tuple[Any, ...], fields: dict[str, Any]) -> MontyError:
    """An error from its pickled parts."""
    error = kind.__new__(kind, _made=True)
    error.args = args
    error.__dict__.update(fields)
    return error


def typing_error(report: str, code: str, options: dict[str, Any]) -> MontyTypingError:
    """The error of a check that has found something."""
    error = MontyTypingError.__new__(MontyTypingError, _made=True)
    error._names, error._args, error._message = ('TypeError',), (report,), report
    error._report, error._code, error._options = report, code, options
    error.args = (report,)
    return error


def runtime_error(body: tuple[Any, ...]) -> MontyRuntimeError:
    """The error of message `X`."""
    names, args, message, traceback, frames, _limit = body
    error = MontyRuntimeError.__new__(MontyRuntimeError, _made=True)
    error._names, error._args, error._message = names, args, message
    error._traceback, error._frames = traceback, frames
    error.args = (error._summary(),)
    return error


def syntax_error(body: tuple[Any, ...]) -> MontySyntaxError:
    """The error of message `S`."""
    error = MontySyntaxError.__new__(MontySyntaxError, _made=True)
    error._names, error._args, error._message = (body[0],), (body[1],), body[1]
    error._text = body[8]
    error.args = (body[1],)
    return error
