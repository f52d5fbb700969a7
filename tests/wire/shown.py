"""Values as the text of tests/wire/vectors.txt, which every binding writes in its own way from what it has decoded.

None, True, False and ... as they are; ints in decimal; floats as float(16 hexadecimal digits of their bits); str in double
quotes, UTF-16 units outside printable ASCII, quotes and backslashes as \\uXXXX; bytes as b"hexadecimal"; (tuple), [list],
{dict: value}, set[...], frozenset[...]; everything else as @name and the payload of native/Hosting/Wire/FORMAT.md.
"""

import datetime
import pathlib
import struct


def show(value):
    """The text of a decoded value."""
    kind = type(value)
    if value is None or kind is bool:
        return str(value)
    if value is ...:
        return '...'
    if kind is int:
        return str(value)
    if kind is float:
        return f'float({bits(value)})'
    if kind is complex:
        return f'complex({bits(value.real)}, {bits(value.imag)})'
    if kind is not str and isinstance(value, str) and value.startswith('<class '):
        # A class that is none on this side.
        return f'@type{quote(value[8:-2])}'
    if isinstance(value, str):
        return quote(value)
    if kind is bytes:
        return f'b"{value.hex()}"'
    if kind is dict:
        return '{' + ', '.join(f'{show(key)}: {show(item)}' for key, item in value.items()) + '}'
    if kind is list:
        return f'[{items(value)}]'
    if kind is set:
        return f'set[{items(value)}]'
    if kind is frozenset:
        return f'frozenset[{items(value)}]'
    if kind is tuple:
        return f'({items(value)})'
    return extension(value)


def items(values):
    """Values one after the other."""
    return ', '.join(map(show, values))


def bits(number):
    """A float exactly; NaN, of which some languages know only one, as such."""
    return 'nan' if number != number else struct.pack('>d', number).hex()


def quote(text):
    """A str in ASCII."""
    data = text.encode('utf-16-le', 'surrogatepass')
    units = struct.unpack(f'<{len(data) // 2}H', data)
    plain = (chr(unit) if 32 <= unit < 127 and unit not in (34, 92) else f'\\u{unit:04x}' for unit in units)
    return '"' + ''.join(plain) + '"'


def extension(value):
    """A value of an extension code."""
    if isinstance(value, datetime.datetime):
        fields = (value.year, value.month, value.day, value.hour, value.minute, value.second, value.microsecond)
        return f'@datetime({items(fields)}, {zone(value)}, {value.fold})'
    if isinstance(value, datetime.date):
        return f'@date({items((value.year, value.month, value.day))})'
    if isinstance(value, datetime.time):
        fields = (value.hour, value.minute, value.second, value.microsecond)
        return f'@time({items(fields)}, {zone(value)}, {value.fold})'
    if isinstance(value, datetime.timedelta):
        return f'@timedelta({items((value.days, value.seconds, value.microseconds))})'
    if isinstance(value, datetime.timezone):
        return timezone(value)
    if isinstance(value, pathlib.PurePosixPath):
        return f'@path{quote(str(value))}'
    if isinstance(value, BaseException):
        return f'@exception({quote(type(value).__name__)}, {show(str(value) or None)})'
    if isinstance(value, type):
        module = '' if value.__module__ == 'builtins' else value.__module__ + '.'
        return f'@type{quote(module + value.__name__)}'
    if hasattr(value, '_fields'):
        return f'@namedtuple({quote(type(value).__name__)}, ({items(value._fields)}), ({items(value)}))'
    if hasattr(value, '__dataclass_fields__'):
        names = tuple(value.__dataclass_fields__)
        values = tuple(getattr(value, name) for name in names)
        return f'@dataclass({quote(value._name)}, {value._frozen}, ({items(names)}), ({items(values)}))'
    if callable(value):
        return f'@builtin{quote(value.__name__)}'
    raise TypeError(f'{type(value).__name__} is no value of a message')


def zone(moment):
    """The offset of a moment."""
    return 'None' if moment.tzinfo is None else timezone(moment.tzinfo)


def timezone(value):
    """A fixed offset; without a name when it has the one that it would have anyway."""
    offset = value.utcoffset(None)
    name = value.tzname(None)
    plain = name == datetime.timezone(offset).tzname(None)
    return f'@timezone({offset // datetime.timedelta(microseconds=1)}, {"None" if plain else quote(name)})'
