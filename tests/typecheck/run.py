#!/usr/bin/env python3
"""Checks the types of the programs beside this file and compares what the checker says with the marks in them.

    run.py [PATTERN...]     programs whose names have one of the patterns

A mark stands at the end of the line it is about, several may follow each other:

    # error: RULE "MESSAGE"     a problem; warnings too
    # reveal: TYPE              what reveal_type says
"""

import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
MARK = re.compile(r'#\s(error|reveal):\s')
PROBLEM = re.compile(r'main\.py:(\d+):\d+: \w+\[([\w-]+)\] (.*)')


def wanted(text):
    """`(line, rule, message)` of the marks of a program."""
    found = set()
    for number, line in enumerate(text.split('\n'), 1):
        starts = list(MARK.finditer(line))
        for start, following in zip(starts, [*starts[1:], None]):
            mark = line[start.end():following.start() if following else None].strip()
            if start[1] == 'reveal':
                found.add((number, 'revealed-type', f'Revealed type: `{mark}`'))
            else:
                rule, _, message = mark.partition(' ')
                found.add((number, rule, message.strip()[1:-1]))
    return found


def found(text):
    """`(line, rule, message)` of what the checker says."""
    import pydantic_monty

    try:
        pydantic_monty.Monty(text).type_check()
    except pydantic_monty.MontyTypingError as error:
        lines = map(PROBLEM.match, error.display('concise').splitlines())
        return {(int(line[1]), line[2], line[3]) for line in lines if line}
    return set()


def main():
    """Command line; see the module's text."""
    passed = failed = 0
    for path in sorted(HERE.glob('*.py')):
        if path.name == 'run.py' or not any(pattern in path.name for pattern in sys.argv[1:] or ['']):
            continue
        text = path.read_text()
        marks, said = wanted(text), found(text)
        for line, rule, message in sorted(marks - said):
            print(f'{path.name}:{line}: not said: {rule}: {message}')
        for line, rule, message in sorted(said - marks):
            print(f'{path.name}:{line}: said: {rule}: {message}')
        passed += marks == said
        failed += marks != said
    print(f'types: {passed} passed, {failed} failed')
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main())
