"""Messages between Python values and the library's bytes (native/Hosting/Wire/FORMAT.md).

Plain values go through `marshal` version 2 at C speed; everything else is written and read here.
"""

from __future__ import annotations

import builtins
import dataclasses
import datetime
import enum
import marshal
import pathlib
import re
import struct
import weakref
from collections import namedtuple
from typing import Any

from ._dataclass import UnknownDataclass, restore
from ._dataclass import payload as dataclass_payload
from ._exceptions import exception_payload, make_exception
from ._objects import ClassInstance, ClassType, Message
from ._objects import restore as restore_object
from ._objects import restore_class

MAX_DEPTH = 200
_EXTENDED = 1
_TEXT = 2
_dumps = marshal.dumps
_loads = marshal.loads
# The codes of bytes and code objects with the upper half of the count that follows.
_SMALL = re.compile(rb'[sc]..\0\0', re.DOTALL)
_MEDIUM = re.compile(rb'[sc]...\0', re.DOTALL)
_LARGE = re.compile(rb'[sc]', re.DOTALL)
_TYPES: dict[str, type] = {
    'NoneType': type(None),
    'ellipsis': type(...),
    'NotImplementedType': type(NotImplemented),
    'datetime.date': datetime.date,
    'datetime.datetime': datetime.datetime,
    'datetime.time': datetime.time,
    'datetime.timedelta': datetime.timedelta,
    'datetime.timezone': datetime.timezone,
    'pathlib.PurePosixPath': pathlib.PurePosixPath,
    're.Match': re.Match,
    're.Pattern': re.Pattern,
}
_NAMES_OF_TYPES = {kind: name for name, kind in _TYPES.items()}
_PLAIN = frozenset({type(None), bool, int, float, complex, str, bytes, type(...)})
_CONTAINERS = frozenset({list, tuple, set, frozenset})


class External:
    """Stands for a host function in a message."""

    __slots__ = ('name',)

    def __init__(self, name: str) -> None:
        self.name = name


class Shown(str):
    """The repr of a value that has no equivalent on this side."""


class MontyFunction(Shown):
    """A function that a program in a session has defined; calling it calls the function, while the session lives.

    As text it is the function's repr.
    """

    __module__ = 'pydantic_monty'

    def __new__(cls, text: str, owner: Any, number: int) -> MontyFunction:
        """For use within the package."""
        made = super().__new__(cls, text)
        made._owner = weakref.ref(owner) if owner is not None else None
        made._number = number
        return made

    def __call__(self, /, *args: Any, **kwargs: Any) -> Any:
        """Calls the function as a snippet of the session that calls no host functions."""
        return self.call(args, kwargs)

    def call(self, args: tuple[Any, ...] = (), kwargs: dict[str, Any] | None = None, **options: Any) -> Any:
        """Calls the function with the options of `MontyRepl.feed_run`."""
        owner = self._owner() if self._owner is not None else None
        if owner is None:
            raise RuntimeError('the session of the function has ended')
        return owner._call_function(self._number, (tuple(args), dict(kwargs or {})), **options)

    def _belongs_to(self, owner: Any) -> bool:
        return owner is not None and self._owner is not None and self._owner() is owner

    def __reduce__(self) -> Any:
        return str, (str(self),)


def encode(kind: bytes, value: Any, owner: Any = None) -> bytes:
    """A message with one value. Raises TypeError for one that cannot be converted, RuntimeError for one too deep.

    The owner is the session that gets it: functions that came from it become themselves again.
    """
    try:
        data = b'\0' + kind + _dumps(value, 2)
    except ValueError:
        out = _Output(b'\1' + kind, owner)
        _write(out, value, 0)
        if out.kept:
            message = Message(out)
            message.kept = out.kept
            return message
        return bytes(out)
    if 115 in data or 99 in data:
        check_buffers(data, value)
    return data


class _Output(bytearray):
    """A message while it is written, and the objects of the host in it."""

    def __init__(self, start: bytes, owner: Any) -> None:
        super().__init__(start)
        self.owner = owner
        self.kept: dict[int, Any] = {}


def check_buffers(data: bytes, value: Any) -> None:
    """Raises TypeError when marshal has written something as bytes that is none, or a code object.

    Anything with a buffer becomes the code `s`. Only data in which that code may stand is looked through.
    """
    size = len(data)
    pattern = _SMALL if size < 1 << 16 else _MEDIUM if size < 1 << 24 else _LARGE
    if pattern.search(data) is None:
        return
    rest = [value]
    while rest:
        item = rest.pop()
        kind = type(item)
        if kind in _PLAIN:
            continue
        if kind is dict:
            rest += item
            rest += item.values()
        elif kind in _CONTAINERS:
            rest += item
        elif not isinstance(item, bytes) and item is not StopIteration:
            raise _refuse(item)


def decode(view: memoryview, body: memoryview, owner: Any = None) -> tuple[str, Any, tuple[tuple[str, str], ...]]:
    """Kind, body and printed text of a message from the library; `body` is the view from the third byte on.

    The owner is the session whose functions may occur.
    """
    flags = view[0]
    if not flags:
        return chr(view[1]), _loads(body), ()
    value = _Reader(view, owner).value() if flags & _EXTENDED else _loads(body)
    if flags & _TEXT:
        text, value = value
        return chr(view[1]), value, text
    return chr(view[1]), value, ()


def _refuse(value: Any) -> TypeError:
    kind = type(value)
    module = '' if kind.__module__ == 'builtins' else kind.__module__ + '.'
    return TypeError(f'Cannot convert {module}{kind.__qualname__} to Monty value')


def _write(out: _Output, value: Any, depth: int) -> None:
    if depth > MAX_DEPTH:
        raise RuntimeError('Max input depth exceeded')
    if value is None:
        out += b'N'
    elif value is True:
        out += b'T'
    elif value is False:
        out += b'F'
    elif value is ...:
        out += b'.'
    elif isinstance(value, MontyFunction) and value._belongs_to(out.owner):
        _extension(out, 'function', value._number, depth)
    elif isinstance(value, str):
        data = str.__str__(value).encode('utf-8', 'surrogatepass')
        out += b'u' + struct.pack('<I', len(data)) + data
    elif isinstance(value, int):
        out += marshal.dumps(int(value), 2)
    elif isinstance(value, float):
        out += b'g' + struct.pack('<d', value)
    elif isinstance(value, complex):
        out += b'y' + struct.pack('<dd', value.real, value.imag)
    elif isinstance(value, bytes):
        out += b's' + struct.pack('<I', len(value)) + bytes(value)
    elif isinstance(value, tuple):
        _write_tuple(out, value, depth)
    elif isinstance(value, list):
        _write_items(out, b'[', value, depth)
    elif isinstance(value, dict):
        out += b'{'
        for key, item in value.items():
            _write(out, key, depth + 1)
            _write(out, item, depth + 1)
        out += b'0'
    elif isinstance(value, (set, frozenset)):
        _write_items(out, b'<' if isinstance(value, set) else b'>', value, depth)
    else:
        _write_extension(out, value, depth)


def _write_items(out: _Output, code: bytes, items: Any, depth: int) -> None:
    out += code + struct.pack('<I', len(items))
    for item in items:
        _write(out, item, depth + 1)


def _write_tuple(out: _Output, value: tuple[Any, ...], depth: int) -> None:
    fields = getattr(type(value), '_fields', None)
    if fields is None:
        _write_items(out, b'(', value, depth)
        return
    kind = type(value)
    hidden = kind.__module__ == 'builtins' or kind.__module__.startswith('_')
    name = kind.__qualname__ if hidden else f'{kind.__module__}.{kind.__qualname__}'
    _extension(out, 'namedtuple', (name, tuple(fields), tuple(value)), depth)


def _extension(out: _Output, name: str, payload: Any, depth: int) -> None:
    encoded = name.encode()
    out += b'@' + bytes([len(encoded)]) + encoded
    _write(out, payload, depth + 1)


def _write_extension(out: _Output, value: Any, depth: int) -> None:
    if isinstance(value, External):
        _extension(out, 'external', value.name, depth)
    elif isinstance(value, ClassInstance):
        out.kept[id(value)] = value
        _extension(out, 'object', value._payload(), depth)
    elif isinstance(value, ClassType):
        out.kept[id(value)] = value
        _extension(out, 'external', value._function, depth)
    elif isinstance(value, BaseException):
        _extension(out, 'exception', exception_payload(value), depth)
    elif isinstance(value, type):
        if getattr(builtins, value.__name__, None) is value:
            _extension(out, 'type', value.__name__, depth)
        elif issubclass(value, pathlib.PurePath):
            _extension(out, 'type', 'pathlib.PurePosixPath', depth)
        elif value in _NAMES_OF_TYPES:
            _extension(out, 'type', _NAMES_OF_TYPES[value], depth)
        else:
            # Any other class of the host is a function of the host that makes instances.
            _write_callable(out, value, depth)
    elif isinstance(value, pathlib.PurePosixPath):
        _extension(out, 'path', str(value), depth)
    elif isinstance(value, datetime.datetime):
        fields = (value.year, value.month, value.day, value.hour, value.minute, value.second, value.microsecond)
        _extension(out, 'datetime', (*fields, _Zone.of(value), value.fold), depth)
    elif isinstance(value, datetime.date):
        _extension(out, 'date', (value.year, value.month, value.day), depth)
    elif isinstance(value, datetime.time):
        fields = (value.hour, value.minute, value.second, value.microsecond)
        _extension(out, 'time', (*fields, _Zone.of(value), value.fold), depth)
    elif isinstance(value, datetime.timedelta):
        _extension(out, 'timedelta', (value.days, value.seconds, value.microseconds), depth)
    elif isinstance(value, (_Zone, datetime.timezone)):
        zone = value if isinstance(value, _Zone) else _Zone(value.utcoffset(None), value.tzname(None))
        _extension(out, 'timezone', (zone.offset // datetime.timedelta(microseconds=1), zone.name), depth)
    elif dataclasses.is_dataclass(value):
        if isinstance(value, UnknownDataclass):
            fields = tuple(value.__dataclass_fields__)
            parts: tuple[Any, ...] = (value._name, None, value._frozen, fields, value._values(), ())
        else:
            parts = dataclass_payload(value)
        _extension(out, 'dataclass', parts, depth)
    elif isinstance(value, enum.Enum):
        _write(out, value.value, depth)
    elif callable(value) and getattr(value, '__name__', None):
        _write_callable(out, value, depth)
    else:
        raise _refuse(value)


def _write_callable(out: _Output, value: Any, depth: int) -> None:
    """A function of the host by its name; the run keeps the function, so that it can be called without being named."""
    out.kept[id(value)] = value
    _extension(out, 'external', value.__name__, depth)


class _Zone:
    """A fixed offset on its way into the library."""

    __slots__ = ('name', 'offset')

    def __init__(self, offset: datetime.timedelta, name: str | None) -> None:
        self.offset = offset
        # The name that a fixed offset has by itself is not told.
        self.name = None if name == datetime.timezone(offset).tzname(None) else name

    @classmethod
    def of(cls, moment: datetime.datetime | datetime.time) -> _Zone | None:
        offset = moment.utcoffset()
        if offset is None:
            return None
        return cls(offset, moment.tzname())


def exception_message(error: BaseException) -> bytes:
    """The message that raises a host exception in the sandbox."""
    return encode(b'X', exception_payload(error))


def result_message(value: Any, owner: Any = None) -> bytes:
    """The message of a result; one that cannot be converted becomes the TypeError that the program sees."""
    try:
        return encode(b'V', value, owner)
    except (TypeError, RuntimeError) as error:
        return exception_message(error)


CONTINUE = encode(b'V', None)


class _Reader:
    """Reads a message that has extension codes."""

    def __init__(self, view: memoryview, owner: Any) -> None:
        self._view = view
        self._owner = owner
        self._at = 2

    def value(self) -> Any:
        view = self._view
        code = view[self._at]
        self._at += 1
        match chr(code):
            case 'N':
                return None
            case 'T':
                return True
            case 'F':
                return False
            case '.':
                return ...
            case 'i':
                return self._unpack('<i', 4)
            case 'l':
                return self._big()
            case 'g':
                return self._unpack('<d', 8)
            case 'y':
                return complex(self._unpack('<d', 8), self._unpack('<d', 8))
            case 'u':
                return str(self._take(self._unpack('<I', 4)), 'utf-8', 'surrogatepass')
            case 's':
                return bytes(self._take(self._unpack('<I', 4)))
            case '(':
                return tuple(self._items())
            case '[':
                return self._items()
            case '<':
                return set(self._items())
            case '>':
                return frozenset(self._items())
            case '{':
                return self._dict()
            case '@':
                name = str(self._take(self._unpack('<B', 1)), 'ascii')
                if name == 'function':
                    number, text = self.value()
                    return MontyFunction(text, self._owner, number)
                return _extended(name, self.value())
        raise ValueError(f'unknown code {code} in a message of the library')

    def _take(self, count: int) -> memoryview:
        start = self._at
        self._at += count
        return self._view[start : self._at]

    def _unpack(self, layout: str, size: int) -> Any:
        return struct.unpack(layout, self._take(size))[0]

    def _big(self) -> int:
        count = self._unpack('<i', 4)
        digits = struct.unpack(f'<{abs(count)}H', self._take(abs(count) * 2))
        number = 0
        for digit in reversed(digits):
            number = number << 15 | digit
        return -number if count < 0 else number

    def _items(self) -> list[Any]:
        return [self.value() for _ in range(self._unpack('<I', 4))]

    def _dict(self) -> dict[Any, Any]:
        result = {}
        while self._view[self._at] != ord('0'):
            key = self.value()
            result[key] = self.value()
        self._at += 1
        return result


def _extended(name: str, payload: Any) -> Any:
    match name:
        case 'exception':
            return make_exception(*payload)
        case 'type':
            return getattr(builtins, payload, None) or _TYPES.get(payload) or Shown(f"<class '{payload}'>")
        case 'builtin':
            return getattr(builtins, payload, Shown(f'<built-in function {payload}>'))
        case 'external':
            return restore_class(payload) if payload.startswith('#') else payload
        case 'path':
            return pathlib.PurePosixPath(payload)
        case 'date':
            return datetime.date(*payload)
        case 'time':
            return datetime.time(*payload[:5], fold=payload[5])
        case 'datetime':
            return datetime.datetime(*payload[:8], fold=payload[8])
        case 'timedelta':
            return datetime.timedelta(*payload)
        case 'timezone':
            offset, zone = payload
            delta = datetime.timedelta(microseconds=offset)
            return datetime.timezone(delta) if zone is None else datetime.timezone(delta, zone)
        case 'dataclass':
            return restore(*payload)
        case 'object':
            kind, token = payload
            return restore_object(token, Shown(f'<{kind} object of the host>'))
        case 'namedtuple':
            kind, fields, values = payload
            if kind == 'stat_result':
                from ._os import StatResult

                if tuple(fields) == StatResult._fields:
                    return StatResult(*values)
            module, _, short = kind.rpartition('.')
            made = namedtuple(short, fields, module=module or 'builtins')
            return made(*values)
    return str(payload)
