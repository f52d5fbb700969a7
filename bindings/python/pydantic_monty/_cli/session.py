"""Interactive sessions."""

from __future__ import annotations

import contextlib
import os
import sys
from typing import Any

from .. import _native
from .._codec import External, encode
from .._engine import TICK_SECONDS
from .._errors import MontyError, MontyRuntimeError, MontySyntaxError
from .._native import VERSION
from .._program import Monty
from .._progress import first_progress
from .._repl import MontyRepl
from .colour import wants_colour
from .host import Host
from .options import Options
from .program import show_error, write_bytes

_OPTIONS = encode(b'O', {'tick_secs': TICK_SECONDS, 'show_result': True})
_COMPOUND = frozenset('if for while def class with try async match'.split())
_OPEN = ('was never closed', 'unterminated triple-quoted', 'unexpected EOF')
_UNFINISHED = ('expected an indented block', "expected 'except' or 'finally' block")
_HISTORY_LINES = 2000


def is_unfinished(lines: list[str]) -> bool:
    """Whether more lines have to come before the snippet can run."""
    is_blank = not lines[-1].strip()
    words = lines[0].split(maxsplit=1) or ['']
    is_decorated = words[0].startswith('@')
    is_block = is_decorated or words[0].rstrip(':') in _COMPOUND and (words[0] != 'match' or lines[0].endswith(':'))
    try:
        Monty('\n'.join(lines))
    except MontySyntaxError as error:
        text = error.display('msg')
        if any(part in text for part in _OPEN):
            return not (is_blank and 'unexpected EOF' in text)
        return not is_blank and (text.startswith(_UNFINISHED) or is_decorated and len(lines) == 1)
    except MontyError:
        return False
    return is_block and not is_blank


class Session:
    """A session at the terminal."""

    def __init__(self, options: Options, repl: MontyRepl | None = None) -> None:
        self._options = options
        self._repl = repl or MontyRepl(limits=options.limits or None)
        self._host = Host(options)
        self._host.functions['exit'] = self._host.functions['quit'] = _leave
        given = {name: External(name) for name in self._host.functions} if repl is None else {}
        self._inputs: dict[str, Any] = {**given, **options.inputs}
        self._is_prompted = sys.stdin.isatty()

    def run(self, first: str | None = None) -> int:
        """Reads and runs snippets until the input ends; gives the exit code."""
        history = self._open_history()
        if first is None and self._is_prompted:
            print(f'Monty {VERSION}: Python 3.14 in a sandbox. Ctrl-D or exit() leaves.')
        code: int | None = None
        try:
            if first is not None:
                code = self._feed(first)
            while code is None:
                try:
                    code = self._step()
                except KeyboardInterrupt:
                    print('\nKeyboardInterrupt', file=sys.stderr)
            return code
        finally:
            _save_history(history)
            if self._options.snapshot is not None:
                write_bytes(self._options.snapshot, self._repl.dump())

    def _step(self) -> int | None:
        lines: list[str] = []
        while not lines or is_unfinished(lines):
            line = self._read('... ' if lines else '>>> ')
            if line is None:
                if self._is_prompted:
                    print()
                if not lines:
                    return 0
                lines.append('')
                break
            lines.append(line)
        return self._feed('\n'.join(lines)) if any(line.strip() for line in lines) else None

    def _read(self, prompt: str) -> str | None:
        try:
            return input(self._painted(prompt))
        except EOFError:
            return None

    def _painted(self, prompt: str) -> str:
        if not (self._is_prompted and wants_colour(sys.stdout)):
            return prompt
        return f'\001\033[1;35m\002{prompt}\001\033[0m\002'

    def _feed(self, source: str) -> int | None:
        """Runs a snippet and shows its value; gives the exit code when the session is to end."""
        host = self._host
        host.stop = self._repl.interrupt
        try:
            with host.interruptible():
                shown = host.finish(self._start(source))
            if shown is not None:
                print(shown)
        except MontyError as error:
            return self._failed(error)
        return None

    def _start(self, source: str) -> Any:
        repl = self._repl
        code = source.encode('utf-8', 'surrogatepass')
        data = encode(b'V', self._inputs) if self._inputs else b''
        self._inputs = {}
        scratch = _native.take()
        status = _native.lib.monty_session_feed(
            repl._handle, code, len(code), data, len(data), _OPTIONS, len(_OPTIONS), scratch.place, scratch.result
        )
        return first_progress(scratch, status, None, repl.script_name)

    def _failed(self, error: MontyError) -> int | None:
        code = show_error(error)
        return code if isinstance(error, MontyRuntimeError) and 'SystemExit' in error._names else None

    def _open_history(self) -> str | None:
        """Makes lines editable and remembers those of earlier sessions; gives the file they are kept in."""
        if not self._is_prompted:
            return None
        try:
            import readline
        except ImportError:
            return None
        path = os.environ.get('MONTY_HISTORY') or os.path.expanduser('~/.monty_history')
        with contextlib.suppress(OSError):
            readline.read_history_file(path)
        readline.set_history_length(_HISTORY_LINES)
        readline.parse_and_bind('tab: tab-insert')
        return path


def _save_history(path: str | None) -> None:
    if path is not None:
        import readline

        with contextlib.suppress(OSError):
            readline.write_history_file(path)


def _leave(code: Any = None) -> None:
    raise SystemExit(code)
