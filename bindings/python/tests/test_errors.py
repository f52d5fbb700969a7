"""Errors as the host sees them, and exceptions on their way between host and sandbox."""

import asyncio
import dataclasses
import io
import json
import pathlib
import pickle
import re
import subprocess
import sys

import pydantic_monty
import pytest
from pydantic_monty import (
    Frame,
    Monty,
    MontyError,
    MontyRepl,
    MontyRuntimeError,
    MontySyntaxError,
    MontyTypingError,
    run_monty_async,
)

CODE = """def f(x):
    if x:
        raise ValueError('boom é')

f(1)"""


def failure(code, **options):
    with pytest.raises(MontyError) as caught:
        Monty(code).run(**options)
    return caught.value


def leaves(code):
    """The exception that leaves a program."""
    return failure(code).exception()


def raised(error, code='f()'):
    """The error of a program whose host function raises."""

    def f():
        raise error

    return failure(code, external_functions={'f': f})


# Classes.


def test_the_classes_of_errors():
    for kind in (MontySyntaxError, MontyRuntimeError, MontyTypingError):
        assert issubclass(kind, MontyError)
        assert kind.__module__ == 'pydantic_monty'
        assert not issubclass(kind, (SyntaxError, RuntimeError, TypeError))
    assert issubclass(MontyError, Exception)


@pytest.mark.parametrize('kind', [MontyError, MontySyntaxError, MontyRuntimeError, MontyTypingError])
def test_errors_are_not_constructed_by_hosts(kind):
    with pytest.raises(TypeError):
        kind('x')


def test_the_base_class_may_be_derived_from():
    class Mine(MontyError):
        pass

    assert issubclass(Mine, MontyError)


def test_errors_are_pickled():
    error = pickle.loads(pickle.dumps(failure(CODE)))
    assert str(error) == 'ValueError: boom é'
    assert [frame.line for frame in error.traceback()] == [5, 3]


# Syntax errors.


def test_a_syntax_error_shows_its_message():
    with pytest.raises(MontySyntaxError) as caught:
        Monty('x = = 1', script_name='s.py')
    error = caught.value
    assert str(error) == error.display() == error.display('msg') == 'invalid syntax'
    assert repr(error) == 'MontySyntaxError(invalid syntax)'
    assert error.display('type-msg') == 'SyntaxError: invalid syntax'
    inner = error.exception()
    assert (type(inner), str(inner)) == (SyntaxError, 'invalid syntax')


def test_a_syntax_error_knows_its_formats():
    with pytest.raises(MontySyntaxError) as caught:
        Monty('x = = 1')
    with pytest.raises(ValueError, match="^Invalid display format: 'zz'. Expected 'type-msg', or 'msg'$"):
        caught.value.display('zz')


# Runtime errors.


def test_a_runtime_error_shows_type_and_message():
    error = failure(CODE)
    assert str(error) == error.display('type-msg') == 'ValueError: boom é'
    assert error.display('msg') == 'boom é'
    assert repr(error) == 'MontyRuntimeError(ValueError: boom é)'
    inner = error.exception()
    assert (type(inner), inner.args) == (ValueError, ('boom é',))
    assert error.exception() is not inner


def test_the_traceback_is_the_default_display():
    assert failure(CODE).display() == failure(CODE).display('traceback') == (
        'Traceback (most recent call last):\n'
        '  File "main.py", line 5, in <module>\n'
        '    f(1)\n'
        '    ~^^^\n'
        '  File "main.py", line 3, in f\n'
        "    raise ValueError('boom é')\n"
        'ValueError: boom é'
    )


def test_a_runtime_error_knows_its_formats():
    text = "^Invalid display format: 'zz'. Expected 'traceback', 'type-msg', or 'msg'$"
    with pytest.raises(ValueError, match=text):
        failure('1 / 0').display('zz')


def test_an_exception_without_a_message_is_its_type():
    error = failure('raise ValueError')
    assert (str(error), error.display('type-msg'), error.display('msg')) == ('ValueError', 'ValueError', '')
    assert error.exception().args == ()


def test_frames_go_from_the_outermost_in():
    outer, inner = failure(CODE).traceback()
    assert isinstance(outer, Frame)
    assert (outer.filename, outer.line, outer.column, outer.end_line, outer.end_column) == ('main.py', 5, 1, 5, 5)
    assert (outer.function_name, outer.source_line) == ('<module>', 'f(1)')
    assert (inner.line, inner.column, inner.function_name) == (3, 9, 'f')
    assert inner.source_line == "        raise ValueError('boom é')"
    assert inner.end_column == 35


def test_a_frame_as_dict_and_text():
    frame = failure(CODE).traceback()[0]
    assert frame.dict() == {
        'filename': 'main.py',
        'line': 5,
        'column': 1,
        'end_line': 5,
        'end_column': 5,
        'function_name': '<module>',
        'source_line': 'f(1)',
    }
    assert repr(frame) == "Frame(filename='main.py', line=5, column=1, function_name='<module>')"
    with pytest.raises(AttributeError):
        frame.line = 7


# From the host into the sandbox.


@pytest.mark.parametrize(
    'error',
    [
        ValueError('v'), TypeError('t'), IndexError('i'), AttributeError('a'), ZeroDivisionError('z'), OSError('o'),
        FileNotFoundError('f'), PermissionError('p'), TimeoutError('t'), RuntimeError('r'), NotImplementedError('n'),
        AssertionError('a'), StopIteration('s'), ImportError('i'), ModuleNotFoundError('m'), NameError('n'),
        RecursionError('r'), ArithmeticError('a'), LookupError('l'), OverflowError('o'), MemoryError('m'),
        ConnectionResetError('c'), EOFError('e'), BufferError('b'), UnicodeError('u'), Warning('w'),
    ])
def test_an_exception_keeps_its_builtin_type(error):
    name = type(error).__name__
    assert str(raised(error)) == f'{name}: {error}'
    assert type(raised(error).exception()) is type(error)
    code = f'try:\n    f()\nexcept {name} as e:\n    r = [type(e).__name__, str(e)]\nr'

    def f():
        raise error

    assert Monty(code).run(external_functions={'f': f}) == [name, str(error)]


def test_a_class_of_the_host_becomes_its_nearest_builtin_base():
    class Mine(ValueError):
        pass

    class Other(Exception):
        pass

    class Both(Mine, OSError):
        pass

    assert str(raised(Mine('m'))) == 'ValueError: m'
    assert str(raised(Other('o'))) == 'Exception: o'
    assert str(raised(Both('b'))) == 'ValueError: b'


def test_the_message_of_a_key_error_is_quoted_once():
    assert str(raised(KeyError('k'))) == "KeyError: 'k'"


def test_a_frozen_instance_error_stays_one():
    error = raised(dataclasses.FrozenInstanceError("cannot assign to field 'x'"))
    assert str(error) == "FrozenInstanceError: cannot assign to field 'x'"
    assert type(error.exception()) is dataclasses.FrozenInstanceError


def test_errors_of_modules_of_the_host_are_caught_by_their_bases():
    for error, base in [
        (io.UnsupportedOperation('u'), 'OSError'),
        (re.error('bad', 'x', 0), 'Exception'),
    ]:
        code = f'try:\n    f()\nexcept {base} as e:\n    r = str(e)\nr'

        def f(error=error):
            raise error

        assert Monty(code).run(external_functions={'f': f}) == str(error)
    with pytest.raises(json.JSONDecodeError) as caught:
        json.loads('{')
    assert str(raised(caught.value)).endswith(str(caught.value))


# From the sandbox to the host.


def test_a_class_of_the_program_shows_its_own_name():
    error = failure('class Mine(KeyError):\n    pass\nraise Mine("m")')
    assert str(error) == "Mine: 'm'"
    assert type(error.exception()) is KeyError


def test_an_exception_group_is_an_exception_to_the_host():
    error = failure('raise ExceptionGroup("g", [ValueError("a"), TypeError("b")])')
    assert str(error).startswith('ExceptionGroup: g')
    assert isinstance(error.exception(), Exception)


def test_chained_exceptions_show_in_the_traceback():
    text = failure('try:\n    1 / 0\nexcept ZeroDivisionError as e:\n    raise ValueError("v") from e').display()
    assert 'The above exception was the direct cause of the following exception:' in text
    text = failure('try:\n    1 / 0\nexcept ZeroDivisionError:\n    raise ValueError("v")').display()
    assert 'During handling of the above exception, another exception occurred:' in text


def test_system_exit_is_an_error_of_the_program():
    error = failure('raise SystemExit(3)')
    assert str(error) == 'SystemExit: 3'
    assert isinstance(error.exception(), SystemExit)


def test_errors_of_unicode_keep_their_parts():
    decoding = leaves(r'b"a\xff".decode()')
    assert type(decoding) is UnicodeDecodeError
    assert (decoding.encoding, decoding.object, decoding.start, decoding.end) == ('utf-8', b'a\xff', 1, 2)
    encoding = leaves(r'"a\xff".encode("ascii")')
    assert type(encoding) is UnicodeEncodeError and encoding.object == 'a\xff'
    assert type(leaves('raise UnicodeError("x")')) is UnicodeError

    def fail() -> None:
        b'\xff'.decode()

    code = 'try:\n    fail()\nexcept UnicodeDecodeError as error:\n    r = error.start, error.object, str(error)\nr'
    assert Monty(code).run(external_functions={'fail': fail}) == (
        0, b'\xff', "'utf-8' codec can't decode byte 0xff in position 0: invalid start byte")


def test_errors_of_json_stay_what_they_are():
    error = leaves('import json\njson.loads("[1,\\n!")')
    assert type(error) is json.JSONDecodeError
    assert (error.msg, error.lineno, error.colno, error.pos) == ('Expecting value', 2, 1, 4)
    assert str(error) == 'Expecting value: line 2 column 1 (char 4)'

    def fail() -> None:
        json.loads('[1,\n!')

    code = """
import json
try:
    fail()
except json.JSONDecodeError as error:
    r = error.msg, error.lineno, error.colno, error.pos, error.doc, str(error)
r
"""
    assert Monty(code).run(external_functions={'fail': fail}) == (
        'Expecting value', 2, 1, 4, '[1,\n!', 'Expecting value: line 2 column 1 (char 4)')


def test_errors_of_patterns_stay_what_they_are():
    assert type(leaves('import re\nre.compile("(")')) is re.error

    def fail() -> None:
        re.compile('a(')

    code = 'import re\ntry:\n    fail()\nexcept re.error as error:\n    r = error.pattern, error.pos, error.msg\nr'
    assert Monty(code).run(external_functions={'fail': fail}) == ('a(', 1, 'missing ), unterminated subpattern')


def test_a_cancelled_error_stays_one():
    assert type(leaves('import asyncio\nraise asyncio.CancelledError("x")')) is asyncio.CancelledError


def test_python_3_10_has_no_groups_of_exceptions():
    code = (
        'import builtins, sys\n'
        'for name in ("BaseExceptionGroup", "ExceptionGroup"):\n'
        '    vars(builtins).pop(name, None)\n'
        'sys.path.insert(0, sys.argv[1])\n'
        'from pydantic_monty import Monty, MontyRuntimeError\n'
        'for source in ("1/0", "raise ExceptionGroup(\'a\', [ValueError(1)])"):\n'
        '    try:\n'
        '        Monty(source).run()\n'
        '    except MontyRuntimeError as error:\n'
        '        print(type(error.exception()).__name__)\n'
    )
    package = str(pathlib.Path(pydantic_monty.__file__).parents[1])
    done = subprocess.run([sys.executable, '-c', code, package], check=True, capture_output=True, text=True, timeout=60)
    assert done.stdout == 'ZeroDivisionError\nException\n'


class Refused(ValueError):
    pass


def refuse(*args):
    raise Refused('not today')


async def refuse_later(*args):
    raise Refused('not today')


def test_the_cause_of_an_error_is_the_exception_of_the_host():
    functions = {'refuse': refuse, 'refuse_later': refuse_later}
    for caused in (
        lambda: Monty('refuse()').run(external_functions=functions),
        lambda: Monty('import os\nos.getenv("A")').run(os=refuse),
        lambda: MontyRepl().feed_run('refuse()', external_functions=functions),
        lambda: asyncio.run(run_monty_async(Monty('refuse()'), external_functions=functions)),
        lambda: asyncio.run(run_monty_async(Monty('await refuse_later()'), external_functions=functions)),
        lambda: asyncio.run(MontyRepl().feed_run_async('await refuse_later()', external_functions=functions)),
    ):
        with pytest.raises(MontyRuntimeError, match='^ValueError: not today$') as caught:
            caused()
        assert type(caught.value.__cause__) is Refused
        assert type(caught.value.exception()) is ValueError


def test_another_error_of_the_program_has_no_cause():
    code = 'try:\n    refuse()\nexcept ValueError:\n    pass\n1/0'
    assert failure(code, external_functions={'refuse': refuse}).__cause__ is None
    assert failure('1/0').__cause__ is None
