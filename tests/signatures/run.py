#!/usr/bin/env python3
"""Compares names and signatures with CPython 3.14: builtins, methods of their types, everything in the library's modules.

    run.py                  checks that COVERAGE.md lists whatever the library lacks
    run.py --write          writes COVERAGE.md anew
    run.py --record         asks CPython 3.14 (pyodide) for cpython.txt, then writes COVERAGE.md

cpython.txt holds a line `module.name<tab>signature` of every public name. A name that is missing here is listed with its
reason from reasons.txt (`pattern: reason`, the first that fits), a signature that differs with both texts.
"""

import argparse
import fnmatch
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path.insert(0, str(HERE.parent))

RECORDED, REPORT, REASONS = HERE / 'cpython.txt', HERE / 'COVERAGE.md', HERE / 'reasons.txt'
ADDRESS = re.compile(r' at 0x[0-9a-f]+')
LIMITS = {'max_duration_secs': 20, 'max_memory': 500_000_000}
HEAD = """\
# Names and signatures

What CPython 3.14 has and this library has not, and whose signature differs. `tests/signatures/run.py --write` writes this
page from `cpython.txt` and the library; `./build.sh signatures` checks that it is current.

"""


def modules():
    """Names of the modules that programs can import here."""
    found = set()
    for path in (ROOT / 'native' / 'Library' / 'Modules').rglob('*'):
        if path.suffix == '.py':
            found.add(path.stem)
        elif path.suffix == '.cs':
            found |= set(re.findall(r'PyModule\("([\w.]+)"', path.read_text()))
    hidden = re.compile(r'_|make_|asyncio\.|.*-|.*\._')
    return sorted({'builtins', *(name for name in found if not hidden.match(name))})


def program(module, recording):
    """The program that lists a module."""
    return (HERE / 'lister.py').read_text().replace('MODULE', module).replace('RECORDING', str(recording), 2)


def parse(text):
    """{name: signature} of what the program prints."""
    lines = (line.partition('\t') for line in ADDRESS.sub('', text).splitlines())
    return {name: shown for name, _, shown in lines if shown}


def names_here(module):
    """{name: signature} here; None when the module cannot be imported."""
    import pydantic_monty

    printed = []
    try:
        pydantic_monty.Monty(program(module, False)).run(limits=LIMITS, print_callback=lambda stream, text: printed.append(text))
    except pydantic_monty.MontyRuntimeError as error:
        print(f'{module}: {error}', file=sys.stderr)
        return None
    return parse(''.join(printed))


def record():
    """Writes cpython.txt."""
    from record import Oracle

    oracle, lines = Oracle(), []
    for module in modules():
        out, err = oracle.evaluate(program(module, True))
        if err:
            print(f'{module}: {err.strip().splitlines()[-1]}', file=sys.stderr)
        lines += [f'{module}.{name}\t{shown}' for name, shown in parse(out).items()]
    oracle.close()
    RECORDED.write_text('\n'.join(lines) + '\n')
    print(f'{len(lines)} names')


def recorded():
    """{module: {name: signature}} of CPython."""
    known = sorted(modules(), key=len, reverse=True)
    found = {}
    for line in RECORDED.read_text().splitlines():
        full, _, shown = line.partition('\t')
        module = next(name for name in known if full.startswith(name + '.'))
        found.setdefault(module, {})[full[len(module) + 1:]] = shown
    return found


def reasons():
    """Pairs of pattern and reason."""
    lines = REASONS.read_text().splitlines()
    return [tuple(line.split(': ', 1)) for line in lines if line and not line.startswith('#')]


def reason_of(name, known):
    """Why a name is missing."""
    return next((reason for pattern, reason in known if fnmatch.fnmatchcase(name, pattern)), 'not written yet')


def differs(wanted, found):
    """True when two signatures say different things; a class or function without one in CPython may have one here."""
    return wanted != found and '?' not in wanted and 'data' not in (wanted, found)


def section(module, wanted, found, known):
    """The text about a module, and its counts: names, present, equal signatures."""
    absent = [name for name in wanted if name not in found and name.rpartition('.')[0] not in _missing_classes(wanted, found)]
    present = [name for name in wanted if name in found]
    other = [name for name in present if differs(wanted[name], found[name])]
    lines = []
    by_reason = {}
    for name in absent:
        by_reason.setdefault(reason_of(f'{module}.{name}', known), []).append(f'`{name}`')
    for reason, names in sorted(by_reason.items()):
        lines.append(f'- missing, {reason}: {", ".join(names)}')
    for name in other:
        lines.append(f'- `{name}`: `{found[name]}`, CPython `{wanted[name]}`')
    return lines, (len(wanted), len(present), len(present) - len(other))


def _missing_classes(wanted, found):
    return {name for name in wanted if name not in found and wanted[name].startswith('class ')}


def report():
    """The text of COVERAGE.md."""
    known, recording, rows, parts, total = reasons(), recorded(), [], [], [0, 0, 0]
    for module in modules():
        found, wanted = names_here(module), recording.get(module)
        if found is None or not wanted:
            continue
        lines, counts = section(module, wanted, found, known)
        total = [sum(pair) for pair in zip(total, counts)]
        rows.append(f'| {module} | {counts[0]} | {counts[1]} | {counts[2]} |')
        if lines:
            parts += [f'## {module}', '', *wrapped(lines), '']
    rows.append(f'| all | {total[0]} | {total[1]} | {total[2]} |')
    table = ['| module | names in CPython | here | of those with the same signature |', '|---|---|---|---|', *rows, '']
    return HEAD + '\n'.join(table + parts)


def wrapped(lines):
    """Lines of at most 120 columns."""
    import textwrap

    for line in lines:
        yield from textwrap.wrap(line, 120, subsequent_indent='  ', break_long_words=False, break_on_hyphens=False)


def listed(text):
    """The names a page lists, with their modules."""
    found = set()
    for part in text.split('\n## ')[1:]:
        module, _, body = part.partition('\n')
        for line in body.replace('\n  ', ' ').splitlines():
            names = re.findall('`([^`]+)`', line)
            found |= {f'{module}.{name}' for name in (names if line.startswith('- missing') else names[:1])}
    return found


def main():
    """Command line; see the module's text."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--write', action='store_true')
    parser.add_argument('--record', action='store_true')
    options = parser.parse_args()
    if options.record:
        record()
    text = report()
    if options.write or options.record:
        REPORT.write_text(text)
        return print(next(line for line in text.splitlines() if line.startswith('| all ')))
    before, now = listed(REPORT.read_text()), listed(text)
    for name in sorted(now - before):
        print(f'{name}: missing or of another signature, which COVERAGE.md does not say')
    if before - now:
        print(f'{len(before - now)} names of COVERAGE.md are there now: run.py --write')
    total = sum(map(len, recorded().values()))
    print(f'signatures: {total - len(now - before)} passed, {len(now - before)} failed')
    return 1 if now - before else 0


if __name__ == '__main__':
    sys.exit(main())
