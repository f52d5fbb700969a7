"""Programs and snapshots as bytes."""

import asyncio
import subprocess
import sys

import pytest
from pydantic_monty import (
    FutureSnapshot,
    Monty,
    MontyComplete,
    MontyRepl,
    MontyRuntimeError,
    MontySnapshot,
    NameLookupSnapshot,
    load_snapshot,
)


def waiting(code='x = f(1)\nx + 1', **options):
    return Monty(code, **options).start()


def test_a_program_is_loaded():
    program = Monty('x + f(y)', inputs=['x', 'y'], external_functions=['f'], script_name='s.py')
    loaded = Monty.load(program.dump())
    assert repr(loaded) == repr(program)
    assert loaded.run(inputs={'x': 1, 'y': 2}, external_functions={'f': lambda y: y * 10}) == 21
    assert loaded.dump() == program.dump()


def test_a_loaded_program_has_its_source_in_tracebacks():
    with pytest.raises(MontyRuntimeError) as caught:
        Monty.load(Monty('1 / 0', script_name='s.py').dump()).run()
    assert '  File "s.py", line 1, in <module>\n    1 / 0\n' in caught.value.display()


def test_dumps_are_small():
    assert len(Monty('x + 1', inputs=['x']).dump()) < 200
    assert len(waiting().dump()) < 600


@pytest.mark.parametrize(
    ('code', 'kind'),
    [
        ('f(1)', MontySnapshot),
        ('import os\nos.getenv("A")', MontySnapshot),
        ('x', NameLookupSnapshot),
    ])
def test_each_kind_of_snapshot_is_loaded(code, kind):
    progress = waiting(code)
    assert type(progress) is kind
    data = progress.dump()
    assert type(kind.load(data)) is kind
    assert type(load_snapshot(data)) is kind
    assert repr(load_snapshot(data)) == repr(progress)


def test_a_future_snapshot_is_loaded():
    call = waiting('await f(1)')
    data = call.resume(future=...).dump()
    loaded = FutureSnapshot.load(data)
    assert loaded.pending_call_ids == [call.call_id]
    assert loaded.resume({call.call_id: {'return_value': 5}}).output == 5


def test_a_snapshot_of_another_kind_is_refused():
    data = waiting('f(1)').dump()
    with pytest.raises(ValueError):
        NameLookupSnapshot.load(data)
    with pytest.raises(ValueError):
        FutureSnapshot.load(data)
    with pytest.raises(ValueError):
        Monty.load(data)
    with pytest.raises(ValueError):
        MontyRepl.load(data)


@pytest.mark.parametrize(
    'load', [Monty.load, MontySnapshot.load, NameLookupSnapshot.load, load_snapshot, MontyRepl.load])
@pytest.mark.parametrize('data', [b'', b'x', b'no dump at all', bytes(1000)])
def test_other_bytes_are_refused(load, data):
    with pytest.raises(ValueError):
        load(data)


def test_a_dump_cut_off_or_changed_is_refused():
    data = waiting().dump()
    for length in range(0, len(data), 7):
        with pytest.raises(ValueError):
            load_snapshot(data[:length])
    for place in range(0, len(data), 5):
        with pytest.raises(ValueError):
            load_snapshot(data[:place] + bytes([data[place] ^ 0x55]) + data[place + 1 :])


def test_a_dump_is_taken_as_any_bytes():
    data = waiting().dump()
    for given in (data, bytearray(data), memoryview(data)):
        assert load_snapshot(given).resume(return_value=1).output == 2
    with pytest.raises(TypeError):
        load_snapshot('text')


def test_a_snapshot_goes_on_after_its_dump():
    call = waiting()
    call.dump()
    assert call.resume(return_value=1).output == 2
    with pytest.raises(RuntimeError, match='^Cannot dump progress that has already been resumed$'):
        call.dump()


def test_a_dump_is_resumed_in_another_process(tmp_path):
    path = tmp_path / 'dump'
    path.write_bytes(waiting('print("before")\nx = f([1, {"a": (2, 3)}])\nprint("after")\nx').dump())
    code = (
        'import sys, pydantic_monty as m\n'
        'call = m.load_snapshot(open(sys.argv[1], "rb").read())\n'
        'print(call.args, call.resume(return_value="v").output)'
    )
    done = subprocess.run([sys.executable, '-c', code, str(path)], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout) == (0, "after\n([1, {'a': (2, 3)}],) v\n")


def test_callbacks_are_given_again():
    data = waiting('f()\nprint("x")').dump()
    seen = []
    load_snapshot(data, print_callback=lambda stream, text: seen.append(text)).resume(return_value=None)
    assert seen == ['x', '\n']


def test_asynchronous_runs_go_on_from_their_dump():
    async def main():
        progress = waiting('import asyncio\nawait asyncio.gather(f(1), f(2))')
        ids = []
        while not isinstance(progress, FutureSnapshot):
            ids.append(progress.call_id)
            progress = load_snapshot(progress.dump()).resume(future=...)
        done = load_snapshot(progress.dump()).resume({call: {'return_value': call * 10} for call in ids})
        assert isinstance(done, MontyComplete)
        assert done.output == [10, 20]

    asyncio.run(main())
