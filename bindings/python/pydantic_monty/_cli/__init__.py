"""The command `monty`: runs programs and sessions from a terminal."""

from __future__ import annotations

import io
import os
import pathlib
import sys

from .._native import VERSION
from .._repl import MontyRepl
from .options import Options, UsageError, read_options
from .program import INTERRUPTED, FileError, load_saved, read_bytes, read_source, resume_program, run_program
from .session import Session


def main(arguments: list[str] | None = None) -> int:
    """Runs the command; gives the exit code."""
    # Lone surrogates of a program's text are no reason to fail.
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors='replace')
    try:
        code = _run(sys.argv[1:] if arguments is None else arguments)
        sys.stdout.flush()
        return code
    except UsageError as problem:
        print(f'monty: {problem}\nTry monty --help.', file=sys.stderr)
        return 2
    except FileError as problem:
        print(f'monty: {problem}', file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print('KeyboardInterrupt', file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        # Nobody reads on: what is still buffered must not fail again at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return 1


def _run(arguments: list[str]) -> int:
    options = read_options(arguments)
    if '--help' in options.flags:
        print(pathlib.Path(__file__).with_name('usage.txt').read_text(encoding='utf-8'), end='')
        return 0
    if '--version' in options.flags:
        print(f'monty {VERSION} (Python 3.14)')
        return 0
    if options.resume is not None:
        return _resume(options)
    is_session = '--interactive' in options.flags
    if options.file is None and options.code is None and not is_session:
        is_session = sys.stdin.isatty()
        options.file = None if is_session else '-'
    program = read_source(options)
    if is_session:
        return Session(options).run(None if program is None else program[0])
    assert program is not None
    return run_program(options, *program)


def _resume(options: Options) -> int:
    assert options.resume is not None
    data = read_bytes(options.resume)
    try:
        repl = MontyRepl.load(data, limits=options.limits or None)
    except ValueError:
        return resume_program(options, load_saved(options, data))
    return Session(options, repl).run()
