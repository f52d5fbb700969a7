"""The command `monty` of the Python and of the Node package, as a process: same options, same texts."""

import json
import os
import pathlib
import re
import select
import signal
import subprocess
import sys
import time

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
COMMANDS = {
    'python': [sys.executable, '-m', 'pydantic_monty'],
    'node': ['node', str(ROOT / 'bindings/node/dist/command.js')],
}
SESSION = """\
x = 5
x
_ + 1
def double(n):
    return n * 2

double(4)
class P:
    def __repr__(self):
        return 'P!'

[P(), {1, 2}]
import collections, enum
class Colour(enum.Enum):
    RED = 1

Colour.RED, collections.Counter('aab')
sum([
    1,
    2,
])
'''one
two'''
if x: print('yes')

try:
    1/0
except ZeroDivisionError as error:
    print(error)
finally:
    x = None

x
@staticmethod
def g(): pass

for i in range(2): i

input('name? ')
Ada
1/0
x )
exit(4)
"""
SHOWN = """\
5
6
8
[P!, {1, 2}]
(<Colour.RED: 1>, Counter({'a': 2, 'b': 1}))
3
'one\\ntwo'
yes
division by zero
name? 'Ada'
"""


@pytest.fixture(params=COMMANDS)
def command(request):
    return COMMANDS[request.param]


@pytest.fixture
def monty(command):
    """Runs the command; gives what it wrote to its two streams."""

    def run(*arguments, text='', code=0, **environment):
        env = {**os.environ, **environment}
        done = subprocess.run([*command, *arguments], input=text, capture_output=True, text=True, timeout=60, env=env)
        assert done.returncode == code, done.stderr
        return done.stdout, done.stderr

    return run


def test_programs_come_from_files_arguments_and_standard_input(monty, tmp_path):
    file = tmp_path / 'hello.py'
    file.write_bytes(b'\xef\xbb\xbfprint("hello", __name__)')
    assert monty(str(file)) == ('hello __main__\n', '')
    assert monty('-c', 'print(1)') == ('1\n', '')
    assert monty('-', text='print(2)') == ('2\n', '')
    assert monty(text='print(3)') == ('3\n', '')


def test_text_that_is_no_unicode_is_shown_somehow(monty, tmp_path):
    file = tmp_path / 'bytes.py'
    file.write_bytes(b'\xff\xfe')
    told = monty(str(file), code=1)[1].replace(' (contains lone surrogates)', '')
    assert told == f'  File "{file}"\nSyntaxError: source code is not valid UTF-8\n'
    assert len(monty('-c', 'print("\\ud800")')[0]) == 2


def test_the_value_is_printed_on_demand(monty):
    assert monty('-c', '[1, (2,)]')[0] == ''
    assert monty('-p', '-c', '[1, (2,)]')[0] == '[1,{"$tuple":[2]}]\n'
    assert monty('--print', '-c', '"text"')[0] == 'text\n'
    assert monty('-p', '-c', 'x * 2', '--input', 'x=[1, null]')[0] == '[1,null,1,null]\n'


def test_exit_codes_are_those_of_python(monty):
    assert monty('-c', 'import sys; sys.exit()') == ('', '')
    assert monty('-c', 'raise SystemExit(7)', code=7) == ('', '')
    assert monty('-c', 'raise SystemExit("bye")', code=1) == ('', 'bye\n')
    assert monty('-c', 'raise SystemExit(256)', code=0) == ('', '')


def test_uncaught_exceptions_show_their_traceback(monty, tmp_path):
    file = tmp_path / 'fails.py'
    file.write_text('def f():\n    return 1/0\n\nf()\n')
    expected = (
        f'Traceback (most recent call last):\n  File "{file}", line 4, in <module>\n    f()\n    ~^^\n'
        f'  File "{file}", line 2, in f\n    return 1/0\n           ~^~\nZeroDivisionError: division by zero\n'
    )
    assert monty(str(file), code=1)[1] == expected
    assert monty('-c', 'x = )', code=1)[1].endswith("SyntaxError: unmatched ')'\n")


def test_colours_follow_the_environment(monty):
    assert '\x1b' not in monty('-c', '1/0', code=1)[1]
    shown = monty('-c', 'x = 1/0', code=1, FORCE_COLOR='1', NO_COLOR='')[1]
    assert '    x = \x1b[31m1\x1b[0m\x1b[1;31m/\x1b[0m\x1b[31m0\x1b[0m\n' in shown
    assert '\x1b[1;35mZeroDivisionError\x1b[0m: \x1b[35mdivision by zero\x1b[0m' in shown
    assert '\x1b' not in monty('-c', '1/0', code=1, FORCE_COLOR='1', NO_COLOR='1')[1]


@pytest.mark.parametrize(
    ('arguments', 'text'),
    [
        (('--nope',), "unknown option '--nope'"),
        (('-c',), '--code needs a value'),
        (('a.py', 'b.py'), "unexpected argument 'b.py'"),
        (('--print=1',), '--print takes no value'),
        (('--max-memory', '1X'), "--max-memory needs a size, not '1X'"),
        (('--max-duration=-1',), "--max-duration needs a number of seconds, not '-1'"),
        (('--max-allocations', 'x'), "--max-allocations needs a count, not 'x'"),
        (('--mount', '/tmp'), "--mount needs HOST:PATH[:MODE], not '/tmp'"),
        (('--mount', '/tmp:/x:yes'), "--mount needs HOST:PATH[:MODE], not '/tmp:/x:yes'"),
        (('--input', 'x'), "--input needs NAME=JSON, not 'x'"),
        (('--input', 'x={'), "--input needs JSON, not '{'"),
        (('--env', '=1'), "--env needs NAME[=VALUE], not '=1'"),
        (('--answer', '1'), '--answer needs --resume'),
        (('--resume', 'x', 'a.py'), '--resume continues a program and takes no other'),
        (('--resume', 'x', '--answer', '1', '--error', 'E'), '--answer and --error exclude each other'),
    ],
)
def test_wrong_usage_is_explained(monty, arguments, text):
    assert monty(*arguments, code=2) == ('', f'monty: {text}\nTry monty --help.\n')


def test_files_that_cannot_be_opened_are_named(monty):
    expected = "monty: can't open file '/no/file': [Errno 2] No such file or directory\n"
    assert monty('/no/file', code=2)[1] == expected
    assert monty('--resume', '/no/file', code=2)[1] == expected


def test_help_and_version(monty):
    text = monty('--help')[0]
    assert text.startswith('usage: monty ') and text == monty('-h')[0]
    assert max(map(len, text.splitlines())) <= 100
    assert monty('--version')[0].startswith('monty 0.')


def test_directories_and_variables_are_given(monty, tmp_path):
    (tmp_path / 'a.txt').write_text('one')
    read = 'print(open("/d/a.txt").read())\nopen("/d/a.txt", "w").write("two")\nprint(open("/d/a.txt").read())'
    assert monty('-c', read, '--mount', f'{tmp_path}:/d')[0] == 'one\ntwo\n'
    assert monty('-c', read, '--mount', f'{tmp_path}::/d::ro', code=1)[1].endswith(
        "PermissionError: [Errno 30] Read-only file system: '/d/a.txt'\n"
    )
    assert (tmp_path / 'a.txt').read_text() == 'one'
    assert monty('-c', read, f'--mount={tmp_path}:/d:rw')[0] == 'one\ntwo\n'
    assert (tmp_path / 'a.txt').read_text() == 'two'
    assert monty('-c', 'open("/etc/passwd")', code=1)[1].endswith("PermissionError: Permission denied: '/etc/passwd'\n")
    show = 'import os; print(os.getenv("A"), os.getenv("B", 0), dict(os.environ))'
    assert monty('-c', show, '--env', 'A=1', '--env', 'C', '--env', 'GONE', C='2')[0] == "1 0 {'A': '1', 'C': '2'}\n"


def test_the_clock_and_input_are_there_unless_pure(monty):
    program = 'import asyncio, time\nt = time.time()\nawait asyncio.sleep(0.05)\nprint(input(), time.time() - t > 0.04)'
    assert monty('-c', program, text='line\n')[0] == 'line True\n'
    assert 'NameError' in monty('-c', 'input()', '--pure', code=1)[1]
    assert 'datetime.now' in monty('-c', 'from datetime import *; datetime.now()', '--pure', code=1)[1]


def test_limits_end_the_program(monty):
    assert 'TimeoutError' in monty('-c', 'while True: pass', '--max-duration', '0.05', code=1)[1]
    assert 'MemoryError' in monty('-c', 'x = [0] * 10**7', '--max-memory', '1M', code=1)[1]
    assert 'RecursionError' in monty('-c', 'def f(): f()\nf()', '--max-recursion-depth=50', code=1)[1]
    assert 'TimeoutError' in monty('-c', 'import time; time.sleep(60)', '--max-wall', '0.05', code=1)[1]
    assert 'allocation limit' in monty('-c', '[[] for n in range(99)]', '--max-allocations', '50', code=1)[1]
    twice = 'import time; time.time(); time.time()'
    assert 'suspension limit 1 exceeded' in monty('-c', twice, '--max-suspensions', '1', code=1)[1]
    assert 'OverflowError' in monty('-c', '2 ** 1000', '--max-int-bits', '100', code=1)[1]


def test_types_are_checked_first_when_asked_for(monty):
    wrong = 'print(1)\nx: int = "a"'
    assert monty('-c', wrong) == ('1\n', '')
    out, text = monty('-t', '-c', wrong, code=1)
    assert out == '' and text.startswith('error[invalid-assignment]: Object of type')
    text = monty('--type-check', '--type-check-format', 'concise', '-c', wrong, code=1)[1]
    assert text.startswith('<string>:2:10: error[invalid-assignment] ')
    assert monty('--type-check', '-c', 'print(1)') == ('1\n', '')
    assert 'nope' in monty('-t', '--type-check-format', 'nope', '-c', '1', code=2)[1]


def test_a_session_follows_the_program_when_asked_for(monty):
    for option in ('-i', '--interactive'):
        assert '42' in monty(option, '-c', 'x = 21', text='x * 2\n')[0]


def test_every_option_of_the_usage_is_tested(monty):
    usage = monty('--help')[0]
    tests = pathlib.Path(__file__).read_text()
    options = set(re.findall(r'^  (?:-\w, )?(--[\w-]+)', usage, re.MULTILINE))
    assert {option for option in options if f"'{option}" not in tests} == set() and len(options) > 20


def test_runs_are_saved_and_resumed(monty, tmp_path):
    first, second = str(tmp_path / 'first'), str(tmp_path / 'second')
    program = 'try:\n    name = ask("name?", lang="en")\nexcept KeyError as e:\n    name = str(e)\nsay(name); name'
    asked = '{"function":"ask","args":["name?"],"kwargs":{"lang":"en"},"call_id":1}'
    note = monty('-c', program, '--snapshot', first, code=3)[1]
    assert note == f'monty: saved in {first}, waits for {asked}\n'
    assert monty('--resume', first, code=3) == (asked + '\n', '')
    note = monty('--resume', first, '--answer', '"Ada"', '--snapshot', second, code=3)[1]
    assert json.loads(note.split(' waits for ')[1]) == {'function': 'say', 'args': ['Ada'], 'kwargs': {}, 'call_id': 2}
    assert monty('--resume', second, '--answer', 'null', '-p') == ('Ada\n', '')
    assert 'NameError' in monty('--resume', first, '--error', 'KeyError: gone', code=1)[1]
    assert 'OSError: no' in monty('--resume', second, '--error', 'OSError: no', code=1)[1]
    (tmp_path / 'bad').write_bytes(b'nonsense')
    assert "can't resume" in monty('--resume', str(tmp_path / 'bad'), code=2)[1]


def test_awaited_calls_are_answered(monty, tmp_path):
    saved = str(tmp_path / 'saved')
    monty('-c', 'x = await fetch(1)\nx + 1', '--snapshot', saved, code=3)
    assert monty('--resume', saved, '--answer', '41', '--awaited', '-p')[0] == '42\n'


def test_stats_are_printed(monty):
    text = monty('-c', 'import os; os.getenv("A")', '--stats')[1]
    assert text.startswith('monty: ready in ') and text.endswith('; 1 questions\n')


def test_sessions_show_values_and_go_on_after_errors(monty):
    out, err = monty('-i', text=SESSION, code=4)
    assert out.replace('>>> ', '').replace('... ', '') == SHOWN
    assert 'ZeroDivisionError: division by zero' in err and "SyntaxError: unmatched ')'" in err


def test_sessions_are_saved_and_resumed(monty, tmp_path):
    saved = str(tmp_path / 'session')
    monty('-i', '-c', 'x = 1', '--snapshot', saved, text='y = x + 1\n')
    assert monty('--resume', saved, text='x, y\n')[0] == '>>> (1, 2)\n>>> '


@pytest.mark.skipif(sys.platform == 'win32', reason='signals')
@pytest.mark.parametrize('program', ['while True: pass', 'import time; time.sleep(60)', 'input()'])
def test_interrupts_end_with_130(command, program):
    process = subprocess.Popen(
        [*command, '-c', 'print("up")\n' + program], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, text=True, env={**os.environ, 'PYTHONUNBUFFERED': '1'},
    )  # fmt: skip
    time.sleep(1)
    process.send_signal(signal.SIGINT)
    process.wait(30)
    _, err = process.communicate()
    assert process.returncode == 130
    assert err.endswith('KeyboardInterrupt\n')


def test_terminals_have_prompts_history_and_colours(command, tmp_path):
    pty = pytest.importorskip('pty')
    parent, child = pty.openpty()
    history = tmp_path / 'history'
    env = {k: v for k, v in os.environ.items() if k not in ('NO_COLOR', 'FORCE_COLOR')}
    env.update(MONTY_HISTORY=str(history), TERM='xterm')
    process = subprocess.Popen(
        command, stdin=child, stdout=child, stderr=child, env=env, start_new_session=True, close_fds=True,
        # Where the tests run in the background, a shell has set it to be ignored.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    os.close(child)
    try:
        shown = _until(parent, b'>>> ')
        assert b'Ctrl-D' in shown
        os.write(parent, b'if True:\n')
        _until(parent, b'... ')
        os.write(parent, b'    6 * 7\n\n')
        _until(parent, b'>>> ')
        # A prompt is drawn again while a line is edited: what counts is what follows it.
        for line, answer in (
            (b'6 * 7\n', b'42'),
            (b'1/0\n', b'\x1b[1;35mZeroDivisionError\x1b[0m'),
            (b'\x1b[A\x1b[A\n', b'42'),
        ):
            os.write(parent, line)
            _until(parent, answer, b'>>> ')
        # A signal between the prompt and the wait for a key is noticed with the next key only, as in CPython.
        while select.select([parent], [], [], 0.3)[0]:
            os.read(parent, 4096)
        process.send_signal(signal.SIGINT)
        _until(parent, b'KeyboardInterrupt', b'>>> ')
        os.write(parent, b'\x04')
        assert process.wait(30) == 0
    finally:
        process.kill()
        process.wait()
        os.close(parent)
    assert pathlib.Path(history).read_text().splitlines()[-3:] == ['6 * 7', '1/0', '6 * 7']


def _until(terminal, *texts):
    """What the terminal shows until the texts have come, one after the other."""
    shown, waiting, start = b'', list(texts), 0
    while waiting:
        assert select.select([terminal], [], [], 20)[0], shown
        shown += os.read(terminal, 4096)
        while waiting and waiting[0] in shown[start:]:
            start = shown.index(waiting[0], start) + len(waiting.pop(0))
    return shown
