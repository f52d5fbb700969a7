"""What README.md in this directory lists: that each line names tests that exist, and what no other file tests."""

from __future__ import annotations

import ast
import pathlib
import re
import subprocess
import sys
import time

import pydantic_monty
import pytest
from pydantic_monty import Monty, MontyComplete, MontyFutureSnapshot, MontyRuntimeError, MontySnapshot, MontyTypingError

HERE = pathlib.Path(__file__).parent
SECTIONS = [f'1.{number}' for number in range(1, 16)]
ROW = re.compile(r'\| (?P<says>[^|]+) \| (?P<tests>[^|]+) \|')


def rows():
    """Sections of the table with what they say and the tests they name."""
    section, found = None, {}
    for line in (HERE / 'README.md').read_text().splitlines():
        if heading := re.match(r'## (1\.\d+) ', line):
            section = heading[1]
            found[section] = []
        elif section and (row := ROW.fullmatch(line)) and row['says'] not in ('what is promised', '---'):
            found[section].append((row['says'], re.findall(r'`([^`]+)`', row['tests'])))
    return found


def test_every_section_has_rows_and_every_row_has_tests():
    table = rows()
    assert list(table) == SECTIONS
    assert all(table.values())
    assert [says for section in table.values() for says, tests in section if not tests] == []


def test_every_named_test_exists():
    known = set()
    for path in HERE.glob('test_*.py'):
        for node in ast.parse(path.read_text()).body:
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                known.add(f'{path.stem}.{node.name.removeprefix("test_")}')
    named = {test for section in rows().values() for _, tests in section for test in tests}
    assert named - known == set()


def test_every_function_that_the_table_for_c_names_exists():
    root = HERE.parents[2]
    named = re.findall(r'`([\w/]+\.c): (\w+)`', (root / 'tests' / 'abi' / 'README.md').read_text())
    assert len(named) > 20
    for file, function in named:
        assert re.search(rf'^(static )?\w+ {function}\(', (root / file).read_text(), re.MULTILINE), (file, function)


def test_stubs_of_the_constructor_are_for_its_own_check_only():
    program = Monty('f(1)', type_check=True, type_check_stubs='def f(n: int) -> int: ...')
    with pytest.raises(MontyTypingError, match='unresolved-reference'):
        program.type_check()
    assert program.type_check('def f(n: int) -> int: ...') is None
    assert program.type_check(type_check_stubs='def f(n: int) -> int: ...') is None


def test_a_return_at_module_level_is_reported_by_the_checker():
    with pytest.raises(MontyTypingError, match='invalid-syntax'):
        Monty('return 5', type_check=True)


@pytest.mark.parametrize('code', [
    'class A(list): pass',
    'with x as y: pass',
    'match x:\n    case [1, *rest]: pass',
    'def f(): yield 1; yield from f()',
    'del x[0], y',
    'try: pass\nexcept* ValueError: pass',
    'async def f():\n    async for n in g: pass\n    async with h: pass\n    [n async for n in g]',
    'type X[T] = list[T]',
    't"{x}"',
    '1j',
    '[*a, *b], {**c}, f(*a, **c)',
    'from math import *',
    'a = b = c @ d',
    'import os, sys',
    '@f\nclass A[T]: x: int = 1',
])
def test_no_construct_of_the_language_is_refused(code):
    assert isinstance(Monty(code), Monty)


def test_names_are_given_as_lists():
    for option in ('inputs', 'external_functions'):
        with pytest.raises(TypeError, match=f'^{option} must be a list of names, not a str$'):
            Monty('x', **{option: 'x'})


def test_a_declared_input_counts_as_missing_in_an_empty_dict():
    with pytest.raises(KeyError, match="Missing required input: 'x'"):
        Monty('x', inputs=['x']).run(inputs={})


def test_a_completed_run_is_no_snapshot():
    step = Monty('42').start()
    assert type(step) is MontyComplete and not hasattr(step, 'resume')


def test_without_a_handler_the_words_tell_how_the_program_runs():
    program = Monty('import os\nos.getenv("A")')
    for options, text in (
        ({}, "OS function 'os.getenv' not implemented with standard execution"),
        ({'external_functions': {}}, "OS function 'os.getenv' not implemented"),
        ({'external_lookup': {}}, "OS function 'os.getenv' not implemented"),
    ):
        with pytest.raises(MontyRuntimeError) as caught:
            program.run(**options)
        assert str(caught.value) == f'NotImplementedError: {text}'


@pytest.mark.parametrize('code', [
    '"x" * 10**9', 'b"x" * 10**9', '[1] * 10**8', '(1,) * 10**8', '"x".ljust(10**9)', '"x".center(10**9)',
    '"a".zfill(10**9)', '("a" * 1000).replace("a", "b" * 10**7)', 'f"{1:1000000000}"', '"%1000000000d" % 1',
    '"{:>1000000000}".format(1)', '"a".join(["b" * 1000] * 10**6)', 'bytearray(10**9)', 'list(range(10**9))',
    '"\\t".expandtabs(10**9)', '2 ** 10**8', '1 << 10**9', '(10**400000) * (10**400000)', '10 ** 10 ** 10',
])
def test_a_huge_result_is_refused_before_it_is_made(code):
    started = time.monotonic()
    with pytest.raises(MontyRuntimeError, match='^(MemoryError: memory limit exceeded|OverflowError: too many digits)'):
        Monty(code).run(limits={'max_memory': 1_000_000})
    assert time.monotonic() - started < 5


def test_huge_results_are_refused_without_limits_too():
    for code in ('"x" * 10**10', '10 ** 10 ** 10', '[0] * 10**10'):
        with pytest.raises(MontyRuntimeError, match='^(MemoryError|OverflowError)'):
            Monty(code).run()


def test_time_spent_before_a_dump_counts_after_it():
    program = Monty('while True:\n    n = 0\n    while n < 100_000: n += 1\n    f()')
    step = program.start(limits={'max_duration_secs': 0.2})
    with pytest.raises(MontyRuntimeError, match='^TimeoutError: time limit exceeded'):
        for _ in range(5000):
            step = pydantic_monty.load_snapshot(step.dump()).resume(return_value=None)


OTHER_PROCESS = """
import dataclasses, sys
sys.path.insert(0, sys.argv[1])
import pydantic_monty

@dataclasses.dataclass
class Person:
    name: str

data = open(sys.argv[2], 'rb').read()
print(repr(pydantic_monty.MontySnapshot.load(data).args[0]))
step = pydantic_monty.MontySnapshot.load(data, dataclass_registry=[Person])
print(repr(step.args[0]), step.resume(return_value=None).output == Person('ann!'))
"""


def test_a_loaded_snapshot_needs_the_registry_for_its_data_classes(tmp_path):
    import dataclasses

    @dataclasses.dataclass
    class Person:
        name: str

    step = Monty('f(p)\np.name += "!"\np', inputs=['p']).start(inputs={'p': Person('ann')})
    (tmp_path / 'state').write_bytes(step.dump())
    package = str(pathlib.Path(pydantic_monty.__file__).parents[1])
    done = subprocess.run(
        [sys.executable, '-c', OTHER_PROCESS, package, str(tmp_path / 'state')],
        check=True, capture_output=True, text=True, timeout=60)
    assert done.stdout == "<Unknown Dataclass Person(name='ann')>\nPerson(name='ann') True\n"


def test_all_snapshots_take_a_registry_when_loaded():
    call = Monty('await f()').start()
    waiting = call.resume(future=...)
    lookup = Monty('x').start()
    for kind, step in ((MontyFutureSnapshot, waiting), (pydantic_monty.NameLookupSnapshot, lookup)):
        assert isinstance(kind.load(step.dump(), dataclass_registry=[]), kind)
    with pytest.raises(TypeError, match="'int' is not a dataclass type"):
        MontySnapshot.load(Monty('f()').start().dump(), dataclass_registry=[int])


def test_a_future_is_no_result_of_a_future():
    waiting = Monty('await f()').start().resume(future=...)
    with pytest.raises(TypeError, match='^each result must be a dict with return_value or exception$'):
        waiting.resume({1: {'future': ...}})
    assert waiting.resume({1: {'return_value': 3}}).output == 3


def test_a_zone_of_the_host_becomes_a_fixed_offset():
    import datetime
    import zoneinfo

    try:
        zone = zoneinfo.ZoneInfo('Europe/Oslo')
    except zoneinfo.ZoneInfoNotFoundError:
        pytest.skip('no zones on this system')
    when = datetime.datetime(2024, 7, 1, tzinfo=zone)
    moment, name = Monty('x, x.tzname()', inputs=['x']).run(inputs={'x': when})
    assert moment == when and name == 'CEST'
    assert moment.tzinfo == datetime.timezone(datetime.timedelta(hours=2), 'CEST')
