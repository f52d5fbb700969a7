"""Values against tests/wire/vectors.txt, which the library and the other bindings are tested with too."""

import pathlib
import sys

import pytest

from pydantic_monty import Monty, _codec, _native

WIRE = pathlib.Path(__file__).resolve().parents[3] / 'tests' / 'wire'
sys.path.insert(0, str(WIRE))

from shown import show  # noqa: E402

LINES = [line.split(' | ', 4) for line in (WIRE / 'vectors.txt').read_text().splitlines() if not line.startswith('#')]


def vectors(*directions):
    chosen = [line for line in LINES if line[1] in directions]
    return pytest.mark.parametrize(
        ('expression', 'data', 'shown'),
        [pytest.param(e, bytes.fromhex(data), shown, id=name) for name, _, e, data, shown in chosen],
    )


def read(data):
    view = memoryview(b'\1C' + data)
    return _codec.decode(view, view[2:])[1]


@vectors('both', 'out')
def test_bytes_are_decoded(expression, data, shown):
    assert show(read(data)) == shown
    if b'@' not in data:
        # What marshal reads is the same.
        view = memoryview(b'\0C' + data)
        assert show(_codec.decode(view, view[2:])[1]) == shown


@vectors('both')
def test_values_are_encoded(expression, data, shown):
    assert _codec.encode(b'V', read(data))[2:] == data


@vectors('both', 'out', 'in')
def test_values_of_programs(expression, data, shown):
    assert show(Monty(expression.replace('; ', '\n')).run()) == shown


@vectors('bad')
def test_malformed_messages(expression, data, shown):
    program = Monty('x', inputs=['x'])
    scratch = _native.take()
    status = _native.lib.monty_run_start(
        program._handle, data, len(data), b'', 0, scratch.place, scratch.result
    )
    answer = memoryview(scratch.raw())
    _native.give(scratch)
    assert f'{status} {_codec.decode(answer, answer[2:])[1][0]}' == shown
