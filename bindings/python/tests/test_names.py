"""The table of names in bindings/README.md: each public name of each binding, and nothing else."""

import pathlib
import re

import pydantic_monty

BINDINGS = pathlib.Path(__file__).resolve().parents[2]


def table():
    """The names of each column."""
    columns = [set(), set(), set(), set()]
    for line in (BINDINGS / 'README.md').read_text().splitlines():
        cells = line.strip('|').split('|')
        if len(cells) == 5 and not set(cells[0]) <= {'-'} and cells[0].strip() != 'for':
            for names, cell in zip(columns, cells[1:]):
                names.update(re.findall(r'`([^`]+)`', cell))
    return columns


def listed(text):
    """The names between the braces of an export or use; the last one of `a as b`, without `type`."""
    names = set()
    for group in re.findall(r'\{([^}]*)\}', text):
        for name in group.split(','):
            if name := name.strip():
                names.add(name.split()[-1])
    return names


def test_python():
    assert table()[0] == set(pydantic_monty.__all__)


def test_node():
    text = (BINDINGS / 'node' / 'src' / 'index.ts').read_text()
    exports = re.findall(r'^export (?:type )?(\{.*?\}) from', text, re.MULTILINE | re.DOTALL)
    assert table()[1] == set().union(*map(listed, exports))


def test_rust():
    text = (BINDINGS / 'rust' / 'src' / 'lib.rs').read_text()
    names = set()
    for use in re.findall(r'^pub use \w+::([^;]+);', text, re.MULTILINE | re.DOTALL):
        names |= listed(use) if '{' in use else {use}
    assert table()[2] == names


def test_c():
    header = re.sub(r'/\*.*?\*/', '', (BINDINGS.parent / 'monty.h').read_text(), flags=re.DOTALL)
    functions = set(re.findall(r'MONTY_API\b[^;{]*?\b(monty_\w+)\s*\(', header))
    assert table()[3] == functions | {'monty_values.h'}
