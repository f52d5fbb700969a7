"""Signed and compressed dumps."""

import pydantic_monty
import pytest
from pydantic_monty import Monty, MontyRepl, MontySnapshot, load_repl_snapshot, load_snapshot

KEY = b'a key of the host'
SOURCE = 'text = "abc" * 1000\nf(text)\nlen(text)'


def snapshots():
    """Each kind of thing that is dumped, with a function that loads it and shows that it works."""
    program = Monty(SOURCE)
    repl = MontyRepl()
    repl.feed_run('x = 20')
    waiting = MontyRepl().feed_start('f(1) + 1')
    return [
        (program, lambda data, **k: Monty.load(data, **k).run(external_functions={'f': len}), 3000),
        (program.start(), lambda data, **k: load_snapshot(data, **k).resume(return_value=1).output, 3000),
        (program.start(), lambda data, **k: MontySnapshot.load(data, **k).resume(return_value=1).output, 3000),
        (repl, lambda data, **k: MontyRepl.load(data, **k).feed_run('x + 1'), 21),
        (waiting, lambda data, **k: load_repl_snapshot(data, **k)[0].resume(return_value=4).output, 5),
    ]


@pytest.mark.parametrize('at', range(5))
@pytest.mark.parametrize('compress', [False, True])
@pytest.mark.parametrize('key', [None, KEY])
def test_what_was_dumped_is_loaded(at, key, compress):
    value, load, result = snapshots()[at]
    assert load(value.dump(key=key, compress=compress), key=key) == result


def test_compressed_dumps_are_smaller():
    snapshot = Monty('x = [f"customer {i} of the shop" for i in range(1000)]\nf()').start()
    assert len(snapshot.dump(compress=True)) * 2 < len(snapshot.dump())


@pytest.mark.parametrize('compress', [False, True])
def test_a_dump_is_loaded_with_its_key_only(compress):
    data = Monty(SOURCE).start().dump(key=KEY, compress=compress)
    with pytest.raises(ValueError, match='^the dump was not signed with this key$'):
        load_snapshot(data, key=b'another')
    with pytest.raises(ValueError, match='^the dump is signed: a key is needed$'):
        load_snapshot(data)


def test_a_dump_without_signature_is_refused_where_there_is_a_key():
    with pytest.raises(ValueError, match='^the dump is not signed$'):
        load_snapshot(Monty(SOURCE).start().dump(), key=KEY)
    with pytest.raises(ValueError, match='^the dump is not signed$'):
        load_snapshot(b'', key=KEY)


def test_a_signed_dump_that_was_changed_anywhere_is_refused():
    data = Monty(SOURCE).start().dump(key=KEY)
    for at in range(len(data)):
        changed = bytearray(data)
        changed[at] ^= 1
        with pytest.raises(ValueError):
            load_snapshot(bytes(changed), key=KEY)
        with pytest.raises(ValueError):
            load_snapshot(data[:at], key=KEY)


def test_a_compressed_dump_that_was_changed_never_takes_more_than_it_says():
    data = Monty(SOURCE).start().dump(compress=True)
    for at in range(len(data)):
        changed = bytearray(data)
        changed[at] ^= 0x10
        try:
            load_snapshot(bytes(changed))
        except ValueError:
            pass
        with pytest.raises(ValueError):
            load_snapshot(data[:at])


def test_a_key_is_bytes():
    for key in ('text', b'', 1):
        with pytest.raises(TypeError, match='^key must be bytes, at least one$'):
            Monty('1').dump(key=key)


def test_one_signed_dump_is_loaded_many_times():
    data = Monty(SOURCE).start().dump(key=KEY, compress=True)
    assert {load_snapshot(data, key=KEY).resume(return_value=None).output for _ in range(20)} == {3000}
    assert isinstance(load_snapshot(bytearray(data), key=KEY), pydantic_monty.MontySnapshot)
