"""Whole programs of hosts in both spellings: functions named in the constructor, names looked up when they are used."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

import pydantic_monty
import pytest
from pydantic_monty import (
    AbstractOS,
    CallbackFile,
    ExternalException,
    ExternalReturnValue,
    FunctionSnapshot,
    FutureSnapshot,
    MemoryFile,
    Monty,
    MontyComplete,
    MontyRepl,
    MontySnapshot,
    MontyTypingError,
    NameLookupSnapshot,
    OSAccess,
    ResourceLimits,
    StatResult,
    run_monty_async,
    run_repl_async,
)

# A model that asks for a tool until it has seen an answer of the tool, and then sums up.
ASSISTANT = """
import asyncio

async def assist(question: str, history: History):
    for turn in range(10):
        reply = await ask_model(question, history)
        if isinstance(reply, str):
            print(f'done after {turn} turns')
            return reply
        answers = await asyncio.gather(*[look_up(call['city']) for call in reply])
        history.extend({'role': 'tool', 'text': answer} for answer in answers)

await assist(question, [])
"""

DECLARED = """
from typing import Any

History = list[dict[str, Any]]
question: str

async def ask_model(question: str, history: History) -> str | History:
    ...

async def look_up(city: str) -> str: ...
"""


async def ask_model(question: str, history: list[dict[str, Any]]) -> Any:
    await asyncio.sleep(0)
    if not history:
        return [{'city': 'Oslo'}, {'city': 'Lima'}]
    return f'{question} ' + ', '.join(entry['text'] for entry in history)


async def look_up(city: str) -> str:
    await asyncio.sleep({'Oslo': 0.02, 'Lima': 0.01}[city])
    return f'{city}: {len(city) * 5} C'


@pytest.mark.parametrize('named', [['ask_model', 'look_up'], None])
def test_an_assistant_with_tools(named):
    program = Monty(
        ASSISTANT,
        inputs=['question'],
        external_functions=named,
        script_name='assistant.py',
        type_check=True,
        type_check_stubs=DECLARED,
    )
    printed = []

    async def main() -> Any:
        return await pydantic_monty.run_monty_async(
            program,
            inputs={'question': 'Where is it warm?'},
            external_functions={'ask_model': ask_model, 'look_up': look_up},
            print_callback=lambda stream, text: printed.append(text),
        )

    assert asyncio.run(main()) == 'Where is it warm? Oslo: 20 C, Lima: 20 C'
    assert ''.join(printed) == 'done after 1 turns\n'


def test_types_are_checked_before_a_tool_is_called():
    with pytest.raises(MontyTypingError) as caught:
        Monty('await look_up(5)', type_check=True, type_check_stubs=DECLARED)
    assert caught.value.display('concise') == (
        'main.py:1:15: error[invalid-argument-type] Argument to function `look_up` is incorrect: '
        'Expected `str`, found `Literal[5]`\n')


@pytest.mark.parametrize('named', [['load', 'size'], None])
def test_calls_are_answered_one_by_one(named):
    program = Monty('text = load(key)\nsize(text, unit="words")', inputs=['key'], external_functions=named)
    step = program.start(inputs={'key': 'k1'})
    assert type(step) is MontySnapshot and isinstance(step, FunctionSnapshot)
    assert str(type(step)) == "<class 'pydantic_monty.MontySnapshot'>"
    assert (step.function_name, step.args, step.kwargs) == ('load', ('k1',), {})
    step = step.resume(return_value='one two three')
    assert (step.function_name, step.args, step.kwargs) == ('size', ('one two three',), {'unit': 'words'})
    step = step.resume({'return_value': 3})
    assert type(step) is MontyComplete
    assert str(type(step)) == "<class 'pydantic_monty.MontyComplete'>"
    assert step.output == 3


@pytest.mark.parametrize('named', [['approve'], None])
def test_a_run_waits_in_another_process(named, tmp_path):
    program = Monty('total = price * 3\napprove(total) and total', inputs=['price'], external_functions=named)
    again = Monty.load(program.dump())
    step = again.start(inputs={'price': 7}, limits=ResourceLimits(max_duration_secs=5.0, max_memory=10_000_000))
    (tmp_path / 'state').write_bytes(step.dump())
    script = (
        'import sys, pydantic_monty\n'
        'step = pydantic_monty.MontySnapshot.load(open(sys.argv[1], "rb").read())\n'
        'print(step.function_name, step.args, step.resume(return_value=True).output)\n'
    )
    package = pydantic_monty.__path__[0].rpartition('pydantic_monty')[0]
    done = subprocess.run(
        [sys.executable, '-c', f'import sys; sys.path.insert(0, {package!r})\n{script}', str(tmp_path / 'state')],
        check=True, capture_output=True, text=True, timeout=60)
    assert done.stdout == 'approve (21,) 21\n'
    assert FunctionSnapshot.load(step.dump()).resume(return_value=False).output is False


def test_files_and_variables_in_memory():
    saved = []
    access = OSAccess(
        [
            MemoryFile(path='/data/people.csv', content='name,age\nAnn,41\nBob,29\n'),
            MemoryFile('/data/flag.bin', content=b'\x01'),
            CallbackFile('/out/report.txt', read=lambda path: '', write=lambda path, text: saved.append(text)),
        ],
        environ={'LIMIT': '30'},
    )
    program = Monty("""
import os
from pathlib import Path

rows = [line.split(',') for line in Path('/data/people.csv').read_text().splitlines()[1:]]
old = [name for name, age in rows if int(age) > int(os.getenv('LIMIT'))]
Path('/out/report.txt').write_text('\\n'.join(old))
with open('/data/new.txt', 'w') as file:
    file.write('kept')
sorted(path.name for path in Path('/data').iterdir()), Path('/data/flag.bin').read_bytes()
""")
    assert program.run(os=access) == (['flag.bin', 'new.txt', 'people.csv'], b'\x01')
    assert saved[-1] == 'Ann'
    assert [file.name for file in access.files] == ['people.csv', 'flag.bin', 'report.txt', 'new.txt']


class Shelf(AbstractOS):
    """A handler of its own, as hosts derive it."""

    def path_exists(self, path):
        return path.name == 'a.txt'

    def path_is_file(self, path):
        return self.path_exists(path)

    def path_is_dir(self, path):
        return not self.path_exists(path)

    def path_is_symlink(self, path):
        return False

    def path_read_text(self, path):
        return f'text of {path}'

    def path_read_bytes(self, path):
        return self.path_read_text(path).encode()

    def path_write_text(self, path, data):
        return len(data)

    path_write_bytes = path_write_text

    def path_mkdir(self, path, parents, exist_ok):
        raise PermissionError(f'cannot make {path}')

    def path_unlink(self, path, *, missing_ok=False):
        raise FileNotFoundError(2, 'No such file or directory', str(path))

    def path_rmdir(self, path):
        raise PermissionError(str(path))

    def path_iterdir(self, path):
        return [path / 'a.txt']

    def path_stat(self, path):
        return StatResult.file_stat(size=3, mode=0o100600, mtime=5.0)

    def path_rename(self, path, target):
        raise PermissionError(str(target))

    def path_resolve(self, path):
        return f'/shelf/{path}'

    path_absolute = path_resolve

    def getenv(self, key, default=None):
        return default

    def get_environ(self):
        return {}


def test_a_loop_of_the_host_serves_tools_and_files():
    code = """
from pathlib import Path
try:
    Path('new').mkdir(exist_ok=True)
except PermissionError as problem:
    refused = str(problem)
found = [path.name for path in Path('.').iterdir()]
(refused, found, Path('a.txt').read_text(), Path('a.txt').stat().st_size, tool(key=1))
"""

    async def main() -> Any:
        shelf, loop = Shelf(), asyncio.get_running_loop()
        with ThreadPoolExecutor() as pool:
            program = Monty(code, external_functions=['tool'])
            step = await loop.run_in_executor(pool, partial(program.start, limits={'max_recursion_depth': 100}))
            while not isinstance(step, MontyComplete):
                if step.is_os_function:
                    try:
                        result = shelf(step.function_name, step.args, step.kwargs)
                    except Exception as error:
                        step = await loop.run_in_executor(pool, partial(step.resume, exception=error))
                        continue
                else:
                    result = step.kwargs
                step = await loop.run_in_executor(pool, partial(step.resume, return_value=result))
        return step.output

    assert asyncio.run(main()) == ('cannot make new', ['a.txt'], 'text of a.txt', 3, {'key': 1})


def test_a_loop_of_the_host_lets_calls_overlap():
    code = """
import asyncio
now = quick(1)
later = await asyncio.gather(slow(1), slow(n=2), broken(), return_exceptions=True)
print(now, later[:2])
[now, later[:2], type(later[2]).__name__, str(later[2])]
"""

    async def tool(name: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        await asyncio.sleep(0)
        if name == 'broken':
            raise ValueError('no luck')
        return [name, *args, *kwargs.values()]

    async def main() -> Any:
        repl, printed, tasks = MontyRepl(limits={'max_duration_secs': 30}), [], {}
        step: Any = repl.feed_start(code, print_callback=lambda stream, text: printed.append(text))
        while not isinstance(step, MontyComplete):
            if isinstance(step, FutureSnapshot):
                results: dict[int, Any] = {}
                for call in step.pending_call_ids:
                    try:
                        results[call] = ExternalReturnValue(return_value=await tasks.pop(call))
                    except ValueError as error:
                        results[call] = ExternalException(exception=error)
                step = step.resume(results=results)
            elif isinstance(step, NameLookupSnapshot):
                step = step.resume()
            elif step.function_name == 'quick':
                step = step.resume(return_value=await tool(step.function_name, step.args, step.kwargs))
            else:
                tasks[step.call_id] = asyncio.ensure_future(tool(step.function_name, step.args, step.kwargs))
                step = step.resume(future=...)
        return step.output, ''.join(printed)

    now, later = ['quick', 1], [['slow', 1], ['slow', 2]]
    assert asyncio.run(main()) == ([now, later, 'ValueError', 'no luck'], f'{now} {later}\n')


def test_a_session_of_snippets():
    async def add(a: int, b: int) -> int:
        return a + b

    repl = MontyRepl(
        script_name='notebook.py', type_check=True, type_check_stubs='async def add(a: int, b: int) -> int: ...')
    assert asyncio.run(repl.feed_run_async('total = await add(1, 2)', external_functions={'add': add})) is None
    more = run_repl_async(repl, 'total += await add(total, 4)\ntotal', external_functions={'add': add})
    assert asyncio.run(more) == 10
    with pytest.raises(MontyTypingError):
        repl.feed_run('total.upper()')
    assert MontyRepl.load(repl.dump()).feed_run('total') == 10
    early, value = MontyRepl.create('n = start\nn', inputs=['start'], start_inputs={'start': 4})
    assert (value, early.feed('n + 1')) == (4, 5)


def test_limits_of_a_run():
    program = Monty('[str(n) * size for n in range(1000)][-1][:3]', inputs=['size'])
    limits = ResourceLimits(
        max_allocations=10_000, max_duration_secs=5, max_memory=1_000_000, gc_interval=100, max_recursion_depth=50)
    assert program.run(inputs={'size': 1}, limits=limits) == '999'
    with pytest.raises(pydantic_monty.MontyRuntimeError) as caught:
        program.run(inputs={'size': 1000}, limits=limits)
    assert isinstance(caught.value.exception(), MemoryError)


def test_tools_that_fail_are_caught_in_the_program():
    async def search(query: str) -> str:
        await asyncio.sleep(0)
        raise LookupError(f'nothing about {query}')

    def convert(amount: float) -> float:
        raise ValueError('no rate')

    code = """
notes = []
for attempt in range(2):
    try:
        notes.append(await search('tea'))
    except LookupError as problem:
        notes.append(str(problem))
try:
    convert(1.5)
except ValueError as problem:
    notes.append(str(problem))
notes
"""
    for named in (['search', 'convert'], None):
        program = Monty(code, external_functions=named)
        result = asyncio.run(run_monty_async(program, external_functions={'search': search, 'convert': convert}))
        assert result == ['nothing about tea', 'nothing about tea', 'no rate']
