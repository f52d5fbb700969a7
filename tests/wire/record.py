#!/usr/bin/env python3
"""Writes vectors.txt: the bytes of the library's messages for the values below, and how they are shown (shown.py).

    record.py               writes the file
    record.py --check       tells whether it is as it would be written

Of a value that comes out and goes in as the same bytes the direction is `both`, of others `out` or `in`. Malformed
messages follow, as inputs of a program, each with the code of the error.
"""

import ctypes
import pathlib
import sys

import pydantic_monty
from pydantic_monty import _codec, _native

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from shown import show  # noqa: E402

FILE = HERE / 'vectors.txt'
HEAD = """\
# Values as bytes (native/Hosting/Wire/FORMAT.md), for the tests of the library and of all bindings. record.py writes it.
#
# Values: name | direction | expression in Python | bytes of the value | how it is shown (shown.py)
# `both`: comes out as these bytes, and the decoded value goes in as these bytes; `out`: comes out only.
# `in`: the library reads these bytes, and gives the value of the expression.
# Malformed: name | bad | - | bytes of a message with inputs | code and status of the error
"""
DATETIME = 'import datetime; '
VALUES = """
none: None
true: True
false: False
ellipsis: ...
int_zero: 0
int_one: 1
int_minus_one: -1
int_most_32: 2 ** 31 - 1
int_least_32: -2 ** 31
int_above_32: 2 ** 31
int_below_32: -2 ** 31 - 1
int_15_bits: 2 ** 45
int_53_bits: 2 ** 53 - 1
int_54_bits: 2 ** 53 + 1
int_most_64: 2 ** 63 - 1
int_least_64: -2 ** 63
int_above_64: 2 ** 64
int_big: 10 ** 60 + 7
int_big_negative: -(10 ** 60) - 7
float_zero: 0.0
float_minus_zero: -0.0
float_half: 1.5
float_tenth: 0.1
float_largest: 1.7976931348623157e308
float_smallest: 5e-324
float_infinity: float('inf')
float_minus_infinity: float('-inf')
float_nan <: float('nan')
complex: 1.5 - 2j
str_empty: ''
str_ascii: 'abc \\'"\\\\'
str_nul_and_newline: 'a\\x00b\\n'
str_latin: 'h\\xe9llo'
str_wide: '\\u6f22\\u5b57'
str_astral: 'a\\U0001f600b'
str_lone_surrogate: 'a\\ud800b'
str_replacement: '\\ufffd'
bytes_empty: b''
bytes: b'\\x00\\xff ab'
bytes_of_bytearray <: bytearray(b'ab')
bytes_of_memoryview <: memoryview(b'abc')[1:]
list_empty: []
list: [1, 'a', None]
list_nested: [[], [[1]], [2, [3]]]
list_shared: (lambda a: [a, a])([1])
list_cyclic <: (lambda a: (a.append(a), a)[1])([1])
tuple_empty: ()
tuple_one: (1,)
tuple: (1, 2.5, 'x')
dict_empty: {}
dict_of_str: {'a': 1, 'b': [2]}
dict_of_keys: {1: 'i', None: 'n', (1, 2): 't', b'k': 'b', 2.5: 'f'}
dict_cyclic <: (lambda d: (d.update(me=d), d)[1])({})
set_empty: set()
set: {1, 2}
frozenset_empty: frozenset()
frozenset: frozenset([1, 2, 3])
mixed: {'items': [(1, {'k': {2}}), []], 'none': None}
date: import datetime; datetime.date(2024, 2, 29)
time: import datetime; datetime.time(12, 30, 15, 7)
time_with_zone: import datetime; datetime.time(1, tzinfo=datetime.timezone.utc, fold=1)
datetime: import datetime; datetime.datetime(2024, 2, 29, 12, 30, 15, 7)
datetime_utc: import datetime; datetime.datetime(2024, 1, 2, tzinfo=datetime.timezone.utc)
datetime_with_zone: import datetime; datetime.datetime(1, 1, 1, tzinfo=datetime.timezone(datetime.timedelta(hours=-5), 'EST'))
timedelta: import datetime; datetime.timedelta(-1, 5, 7)
timedelta_largest: import datetime; datetime.timedelta.max
timezone_utc: import datetime; datetime.timezone.utc
timezone: import datetime; datetime.timezone(datetime.timedelta(minutes=90))
timezone_with_name: import datetime; datetime.timezone(datetime.timedelta(hours=2), 'X')
path: import pathlib; pathlib.PurePosixPath('/a/b.txt')
exception <: ValueError('no')
exception_without_message <: RuntimeError()
exception_key <: KeyError('k')
exception_of_the_program <: type('Own', (LookupError,), {})('mine')
type: int
type_of_exception: ValueError
type_of_module <: import datetime; datetime.date
builtin <: len
namedtuple: import collections; collections.namedtuple('Point', 'x y')(1, [2])
dataclass <: import dataclasses; dataclasses.make_dataclass('Pair', ['a', 'b'], frozen=True)(1, 'x')
enum_member <: import enum; enum.Enum('Color', 'RED GREEN').GREEN
subclass_of_int <: type('Number', (int,), {})(5)
subclass_of_str <: type('Text', (str,), {})('t')
subclass_of_dict <: type('Names', (dict,), {})(a=1)
ordered_dict <: import collections; collections.OrderedDict(b=1, a=2)
repr_of_range <: range(2, 9, 3)
repr_of_slice <: slice(1, None)
repr_of_deque <: import collections; collections.deque([1])
repr_of_fraction <: import fractions; fractions.Fraction(1, 3)
repr_of_decimal <: import decimal; decimal.Decimal('1.50')
"""
# Written by marshal, never by the library: bytes, then the value they are read as.
READ = """
int_64: 4900000000ffffffff = -2 ** 32
interned: 280300000074010000006152000000005200000000 = ('a', 'a', 'a')
interned_apart: 2803000000740100000061740100000062 5201000000 = ('a', 'b', 'b')
stop_iteration: 53 = StopIteration
"""
INPUT = '0056'
MALFORMED = f"""
empty_body: {INPUT}
unknown_code: {INPUT}28010000005a
wrong_kind: 004328000000 00
trailing_bytes: {INPUT}2801000000 4e4e
cut_int: {INPUT}2801000000 690100
cut_text: {INPUT}2801000000 7505000000 6162
count_too_large: {INPUT}28ffffffff
list_count_too_large: {INPUT}2801000000 5bffffff7f
text_not_utf8: {INPUT}2801000000 7502000000 c328
dict_without_end: {INPUT}2801000000 7b 690100000069
unhashable_key: {INPUT}2801000000 7b 5b00000000 4e 30
unhashable_member: {INPUT}2801000000 3c01000000 5b00000000
long_digit_too_large: {INPUT}2801000000 6c01000000 ffff
long_with_leading_zero: {INPUT}2801000000 6c02000000 0100 0000
float_as_text: {INPUT}2801000000 6603312e35
code_object: {INPUT}2801000000 63
reference_without_text: {INPUT}2801000000 5200000000
extension_without_flag: {INPUT}2801000000 4004 64617465 2803000000 69e8070000 6901000000 6901000000
unknown_extension: 01562801000000 4004 7a7a7a7a 4e
repr_is_refused: 01562801000000 4004 72657072 7501000000 61
cycle_is_refused: 01562801000000 4005 6379636c65 7501000000 61
date_out_of_range: 01562801000000 4004 64617465 2803000000 69e8070000 690d000000 6901000000
date_of_wrong_shape: 01562801000000 4004 64617465 2802000000 69e8070000 6901000000
too_deep: {INPUT}{'5b01000000' * 250}4e
"""


def entries(text):
    """Names with what follows."""
    return [line.split(': ', 1) for line in text.strip().splitlines()]


def call(source, message=b'', inputs=()):
    """Status and message of a run of a program."""
    program = pydantic_monty.Monty(source, inputs=list(inputs))
    scratch = _native.take()
    status = _native.lib.monty_run_start(program._handle, message, len(message), b'', 0, scratch.place, scratch.result)
    data = scratch.raw()
    _native.give(scratch)
    return status, data


def source_of(expression):
    """A program whose value the expression is."""
    return expression.replace('; ', '\n')


def value_line(name, expression):
    """The line of a value; asserts what the direction says."""
    name, _, mark = name.partition(' ')
    status, data = call(source_of(expression))
    assert status == 0, (name, data)
    view = memoryview(data)
    body = data[2:]
    value = _codec._Reader(view).value()
    if not mark:
        status, back = call('x', bytes([data[0]]) + b'V(\1\0\0\0' + body, ['x'])
        assert (status, back[2:]) == (0, body), (name, back)
    return f'{name} | {"out" if mark else "both"} | {expression} | {body.hex()} | {show(value)}'


def read_line(name, text):
    """The line of bytes that are only read."""
    data, _, expression = text.partition(' = ')
    data = bytes.fromhex(data.replace(' ', ''))
    status, back = call('x', b'\0V(\1\0\0\0' + data, ['x'])
    wanted = call(expression)
    assert (status, back) == wanted, (name, back)
    return f'{name} | in | {expression} | {data.hex()} | {show(_codec._Reader(memoryview(back)).value())}'


def malformed_line(name, text):
    """The line of a malformed message."""
    data = bytes.fromhex(text.replace(' ', ''))
    status, answer = call('x', data, ['x'])
    view = memoryview(answer)
    kind, body, _ = _codec.decode(view, view[2:])
    shown = body[0] if kind == 'E' else f'{body[0][0]}: {body[2]}' if kind == 'X' else 'accepted'
    return f'{name} | bad | - | {data.hex()} | {status} {shown}'


def main():
    """Writes or checks the file."""
    lines = [value_line(*entry) for entry in entries(VALUES)]
    lines += [read_line(*entry) for entry in entries(READ)] + [malformed_line(*entry) for entry in entries(MALFORMED)]
    text = HEAD + '\n'.join(lines) + '\n'
    if '--check' in sys.argv:
        return 0 if FILE.read_text() == text else 'vectors.txt is not current: run record.py'
    FILE.write_text(text)
    print(f'{len(lines)} vectors')


if __name__ == '__main__':
    sys.exit(main())
