"""The type checker."""

import json
import pickle

import pytest

import pydantic_monty
from pydantic_monty import Monty, MontyRepl, MontySyntaxError, MontyTypingError

WRONG = 'x: int = "a"'
CONCISE = 'main.py:1:10: error[invalid-assignment] Object of type `Literal["a"]` is not assignable to `int`\n'
FULL = """\
error[invalid-assignment]: Object of type `Literal["a"]` is not assignable to `int`
 --> main.py:1:10
  |
1 | x: int = "a"
  |          ^^^
  |

"""


def failure(code: str, **options: object) -> MontyTypingError:
    with pytest.raises(MontyTypingError) as caught:
        Monty(code, type_check=True, **options)  # type: ignore[arg-type]
    return caught.value


def test_nothing_is_checked_unless_asked() -> None:
    assert Monty(WRONG + '\nx').run() == 'a'


def test_what_is_found_is_raised_before_anything_runs() -> None:
    error = failure(WRONG)
    assert str(error) == error.display() == error.display('full') == FULL
    assert repr(error) == f'MontyTypingError({FULL})'
    assert isinstance(error, pydantic_monty.MontyError)
    assert type(error.exception()) is TypeError


def test_a_good_program_passes_again_and_again() -> None:
    program = Monty('x: int = 1\nx + 1', type_check=True)
    for _ in range(3):
        assert program.type_check() is None
        assert program.run() == 2


@pytest.mark.parametrize('format', ['json', 'rdjson', 'gitlab'])
def test_formats_for_tools_are_json(format: str) -> None:
    text = failure(WRONG).display(format)
    json.loads(text)
    assert 'invalid-assignment' in text
    assert not text.endswith('\n')


@pytest.mark.parametrize(
    ('format', 'start'),
    [
        ('concise', CONCISE),
        ('jsonlines', '{"cell":null,"code":"invalid-assignment","end_location":{"column":13,"row":1},"filename":'),
        ('pylint', 'main.py:1: [invalid-assignment] Object of type'),
        ('azure', '##vso[task.logissue type=error;sourcepath=/main.py;linenumber=1;columnnumber=10;code=invalid-as'),
        (
            'github',
            '::error title=monty (invalid-assignment),file=/main.py,line=1,col=10,endLine=1,endColumn=13::'
            'main.py:1:10: invalid-assignment: Object of type',
        ),
    ],
)
def test_formats_of_lines(format: str, start: str) -> None:
    text = failure(WRONG).display(format)
    assert text.startswith(start)
    assert text.endswith('\n')


def test_other_formats_are_refused() -> None:
    with pytest.raises(ValueError, match='Unknown format: x'):
        failure(WRONG).display('x')


def test_colours_are_asked_for() -> None:
    error = failure(WRONG)
    assert '\x1b[' not in error.display()
    assert error.display(color=True).startswith('\x1b[1m\x1b[91merror[invalid-assignment]\x1b[0m\x1b[1m: Object')


def test_the_error_can_be_pickled() -> None:
    error = pickle.loads(pickle.dumps(failure(WRONG)))
    assert (str(error), error.display('concise')) == (FULL, CONCISE)


def test_stubs_declare_what_the_host_gives() -> None:
    code = 'fetch(limit)'
    assert 'Name `fetch` used when not defined' in str(failure(code, inputs=['limit']))
    stubs = 'limit: int\ndef fetch(n: int) -> str: ...'
    Monty(code, inputs=['limit'], type_check=True, type_check_stubs=stubs).type_check(stubs)
    error = failure(code, inputs=['limit'], type_check_stubs=stubs.replace('n: int', 'n: str'))
    assert error.display('concise') == (
        'main.py:1:7: error[invalid-argument-type] '
        'Argument to function `fetch` is incorrect: Expected `str`, found `int`\n'
    )


def test_problems_of_stubs_name_them() -> None:
    assert failure('1', type_check_stubs='def').display('concise').startswith('type_stubs.pyi:1:')


def test_syntax_errors_are_found_by_the_checker_first() -> None:
    assert failure('def (').display('concise').startswith('main.py:1:5: error[invalid-syntax]')
    with pytest.raises(MontySyntaxError):
        Monty('def (')


def test_a_session_checks_each_snippet_with_those_before() -> None:
    repl = MontyRepl(type_check=True, type_check_stubs='def fetch() -> int: ...')
    repl.feed_run('names = ["a"]\ndef twice(n: int) -> int:\n    return n * 2')
    assert repl.feed_run('twice(len(names))') == 2
    with pytest.raises(MontyTypingError) as caught:
        repl.feed_run('\ntwice("a")')
    assert caught.value.display('concise').startswith('main.py:2:7: error[invalid-argument-type]')
    assert repl.feed_run('twice("a")', skip_type_check=True) == 'aa'
    with pytest.raises(MontyTypingError, match='unknown'):
        repl.type_check('unknown')


def test_dumps_of_sessions_keep_what_checks_know():
    stubs = {'tools': 'LIMIT: int'}
    repl = pydantic_monty.MontyRepl(type_check=True, type_check_stubs='rate: float', module_stubs=stubs)
    repl.feed_run('x: int = 1')
    with pytest.raises(pydantic_monty.MontyRuntimeError):
        repl.feed_run('y: int = 1 // 0')
    again = pydantic_monty.MontyRepl.load(repl.dump())
    assert again.feed_run('x + 1') == 2
    for code in ('z: str = rate', 'import tools\nz: str = tools.LIMIT', 'y'):
        with pytest.raises(pydantic_monty.MontyTypingError):
            again.feed_run(code)
    again.feed_run('z: str = str(rate)', external_lookup={'rate': 1.5})


def test_a_waiting_snippet_joins_what_checks_know_when_it_ends():
    repl = pydantic_monty.MontyRepl(type_check=True, type_check_stubs='def f() -> int: ...')
    progress = repl.feed_start('x = f()')
    waiting, again = pydantic_monty.load_repl_snapshot(progress.dump())
    waiting.resume(return_value=3)
    assert again.feed_run('x + 1') == 4
    with pytest.raises(pydantic_monty.MontyTypingError):
        again.feed_run('x.upper()')


def test_the_stubs_can_be_imported_where_types_are_checked():
    code = 'from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from type_stubs import f\nf(1)'
    stubs = 'def f(n: int) -> str: ...'
    program = Monty(code, type_check=True, type_check_stubs=stubs)
    assert program.run(external_functions={'f': str}) == '1'
    with pytest.raises(MontyTypingError, match='Module `type_stubs` has no member `g`'):
        Monty(code.replace('import f', 'import g'), type_check=True, type_check_stubs=stubs)
    with pytest.raises(MontyTypingError, match='Cannot resolve imported module `type_stubs`'):
        Monty(code, type_check=True)
