#!/usr/bin/env python3
"""Loads dumps that earlier builds wrote, goes on with them and compares what they print.

    run.py [PATTERN...]
    run.py --record             write the files of the present format anew

The programs are tests/snapshots/*.py, which together hold an object of every kind. v<N>/ holds what format N made of them:
NAME.program, and for some of the suspensions K NAME.K.run (of sessions.py, whose snippets are separated by `# ---`,
NAME.K.session) with NAME.K.out, what is printed from there on.

Files of the present format must load. Library texts and the compiler change without another format: a dump that says so is
refused as it should be, which is counted and printed; `--record` makes new ones. Files of older formats load, or are
refused for their version. A change of the format therefore needs another version: DumpHeader.cs, FORMAT.md, --record.
"""

import argparse
import pathlib
import sys

import pydantic_monty

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

import host  # noqa: E402

MOST_STOPS = 30
OUTDATED = ('of another version', 'by another version')


def names():
    """Names of the programs."""
    return sorted(path.stem for path in HERE.glob('*.py') if path.name != 'run.py')


def source_of(name):
    """Source of a program."""
    return (HERE / f'{name}.py').read_text()


class Printed:
    """Collects what is printed."""

    def __init__(self):
        self.parts = []

    def __call__(self, stream, text):
        self.parts.append(text)

    @property
    def text(self):
        """All of it."""
        return ''.join(self.parts)


def finish(progress, printed, note=lambda progress: None):
    """Runs a run to its end; gives what is printed. Awaited calls are answered by their number, as any process can."""
    while not isinstance(progress, pydantic_monty.MontyComplete):
        note(progress)
        if isinstance(progress, pydantic_monty.MontyFutureSnapshot):
            progress = progress.resume({call: {'return_value': f'later {call}'} for call in progress.pending_call_ids})
        elif progress.function_name == 'fetch_later':
            progress = progress.resume(future=...)
        else:
            progress = progress.resume(return_value=host.fetch(*progress.args))
    return printed.text


def record_program(name, folder):
    """Writes the files of a program."""
    source = source_of(name)
    program = pydantic_monty.Monty(source, script_name=f'{name}.py', external_functions=host.header(source, 'host'))
    (folder / f'{name}.program').write_bytes(program.dump())
    stops = []

    printed = Printed()
    finish(program.start(print_callback=printed), printed, lambda progress: stops.append(progress.dump()))
    step = max(1, -(-len(stops) // MOST_STOPS))
    for number in range(0, len(stops), step):
        printed = Printed()
        (folder / f'{name}.{number}.run').write_bytes(stops[number])
        out = finish(pydantic_monty.load_snapshot(stops[number], print_callback=printed), printed)
        (folder / f'{name}.{number}.out').write_text(out)


def feed(session, snippets, printed):
    """Feeds snippets to a session."""
    for snippet in snippets:
        finish(session.feed_start(snippet, print_callback=printed), printed)


def record_session(name, folder):
    """Writes the files of a session: between its snippets, and while each waits."""
    snippets = source_of(name).split('# ---\n')[1:]
    for number in range(1, len(snippets)):
        session, printed = pydantic_monty.MontyRepl(), Printed()
        feed(session, snippets[:number], Printed())
        (folder / f'{name}.{number}.session').write_bytes(session.dump())
        feed(session, snippets[number:], printed)
        (folder / f'{name}.{number}.out').write_text(printed.text)
    session = pydantic_monty.MontyRepl()
    feed(session, snippets[:2], Printed())
    waiting, printed = session.feed_start(snippets[2], print_callback=Printed()), Printed()
    (folder / f'{name}.waiting.session').write_bytes(waiting.dump())
    waiting, session = pydantic_monty.load_repl_snapshot(waiting.dump(), print_callback=printed)
    finish(waiting, printed)
    feed(session, snippets[3:], printed)
    (folder / f'{name}.waiting.out').write_text(printed.text)


def replay(path):
    """What a file prints from where it stands."""
    data, printed = path.read_bytes(), Printed()
    if path.suffix == '.run':
        return finish(pydantic_monty.load_snapshot(data, print_callback=printed), printed)
    if path.suffix == '.program':
        return finish(pydantic_monty.Monty.load(data).start(print_callback=printed), printed)
    name, _, number = path.stem.partition('.')
    snippets = source_of(name).split('# ---\n')[1:]
    if number == 'waiting':
        waiting, session = pydantic_monty.load_repl_snapshot(data, print_callback=printed)
        finish(waiting, printed)
        feed(session, snippets[3:], printed)
    else:
        feed(pydantic_monty.MontyRepl.load(data), snippets[int(number):], printed)
    return printed.text


def check(path, is_present):
    """What is wrong with a file, None when nothing; 'outdated' when it is refused as it should be."""
    try:
        printed = replay(path)
    except ValueError as error:
        text = str(error)
        if any(words in text for words in OUTDATED) or (not is_present and 'version' in text):
            return 'outdated'
        return f'does not load: {text}'
    if path.suffix == '.program':
        return None
    wanted = path.with_suffix('.out').read_text()
    return None if printed == wanted else f'prints\n{printed}not\n{wanted}'


def present_version():
    """The format the library writes."""
    return pydantic_monty.Monty('1').dump()[4]


def record():
    """Writes the files of the present format."""
    folder = HERE / f'v{present_version()}'
    folder.mkdir(exist_ok=True)
    for path in folder.iterdir():
        path.unlink()
    for name in names():
        (record_session if name == 'sessions' else record_program)(name, folder)
    print(f'{folder.name}: {len(list(folder.iterdir()))} files')


def main():
    """Command line; see the module's text."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('patterns', nargs='*')
    parser.add_argument('--record', action='store_true')
    options = parser.parse_args()
    if options.record:
        return record()
    passed, failed, outdated = 0, 0, 0
    for folder in sorted(HERE.glob('v*')):
        for path in sorted(folder.iterdir()):
            if path.suffix == '.out' or options.patterns and not any(word in path.name for word in options.patterns):
                continue
            problem = check(path, folder.name == f'v{present_version()}')
            outdated += problem == 'outdated'
            failed += problem not in (None, 'outdated')
            passed += problem in (None, 'outdated')
            if problem:
                print(f'{folder.name}/{path.name}: {problem}')
    if outdated:
        print(f'{outdated} refused, since library texts or the compiler have changed: --record makes new ones')
    print(f'snapshots: {passed} passed, {failed} failed')
    return 1 if failed or not passed else 0


if __name__ == '__main__':
    sys.exit(main())
