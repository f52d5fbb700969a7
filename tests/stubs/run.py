#!/usr/bin/env python3
"""Compares the type checker's stubs with the library, both ways: names, members of classes, parameters and defaults.

    run.py                  compares every module; a difference fails
    run.py MODULE...        compares these

The library's own parser and checker read every stub. allowed.txt lists differences on purpose, `pattern: reason`.
"""

import fnmatch
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
STUBS = ROOT / 'native' / 'TypeCheck' / 'Stubs'
ONLY_STUBS = {'_typeshed', 'typing_extensions'}
LIMITS = {'max_duration_secs': 20, 'max_memory': 500_000_000}
MAX_LINES, MAX_COLUMNS = 500, 120
# Stubs that the checker itself stands on: read as programs they lack what they declare.
CIRCLE = {'builtins', 'typing'}
sys.path.insert(0, str(HERE))

import reader  # noqa: E402


def texts():
    """{module: text} of the stubs, their parts joined."""
    found = {}
    for path in sorted(STUBS.glob('*.pyi'), key=lambda path: path.stem.split('-')):
        name = path.stem.split('-')[0]
        found[name] = found.get(name, '') + path.read_text()
    return found


def here(module):
    """{name: (public, what)} at run time; None when the module cannot be imported."""
    import pydantic_monty

    program, printed = (HERE / 'lister.py').read_text().replace('MODULE', module), []
    try:
        pydantic_monty.Monty(program).run(limits=LIMITS, print_callback=lambda stream, text: printed.append(text))
    except pydantic_monty.MontyRuntimeError as error:
        print(f'{module}: {error}', file=sys.stderr)
        return None
    rows = (line.split('\t') for line in ''.join(printed).splitlines())
    return {row[0]: (row[1] == 'True', row[2]) for row in rows if len(row) == 3}


def listed_modules():
    """Names of the modules that programs can import; the list of the signatures' test."""
    import importlib.util

    spec = importlib.util.spec_from_file_location('signatures', HERE.parent / 'signatures' / 'run.py')
    loaded = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    return loaded.modules()


def optional():
    """{function: parameters} whose default has no value to show, from the signatures of native functions."""
    found = {}
    for path in (ROOT / 'native' / 'Library').rglob('*.cs'):
        text = re.sub(r'"\s*\+\s*\$?"', '', path.read_text())
        for name, parameters in re.findall(r'"(\w+)\(([^"]*<unrepresentable>.*?)\)"', text):
            found.setdefault(name, set()).update(re.findall(r'(\w+)(?:: [^=,]+)?\s?=\s?<unrep', parameters))
    return found


class Stubs:
    """All stubs, read."""

    def __init__(self):
        self.texts = texts()
        self.read = {name: reader.read(text) for name, text in self.texts.items()}

    def names(self, module):
        """What a stub offers: its own names and what it exports of others."""
        names, imports = self.read[module]
        found = {name: self.find(module, name) for name, value in names.items() if value != 'alias'}
        found |= {name[len(module) + 1:]: (name, 'data') for name in self.read if name.rpartition('.')[0] == module}
        for name, (source, original, exported) in imports.items():
            if exported and name == '*' and source in self.read:
                found |= {key: value for key, value in self.names(source).items() if not key.startswith('_')}
            elif exported:
                found[name] = self.find(source, original) or (source, 'module')
        return found

    def find(self, module, name):
        """`(module, value)` of a name, through imports and aliases."""
        if module not in self.read:
            return None
        names, imports = self.read[module]
        value = names.get(name)
        if isinstance(value, str) and value != 'data' and value != name:
            head, _, tail = value.partition('.')
            source = imports.get(head, (module, head, False))
            found = self.find(source[0], tail) if tail and source[1] is None else \
                self.find(module, head) if not tail else None
            return found or (module, 'data')
        if value is not None:
            return module, value
        if name in imports:
            source, original, _ = imports[name]
            if f'{source}.{original}' in self.read:
                return f'{source}.{original}', 'data'
            return self.find(source, original) if original else (source, 'module')
        return self.find('builtins', name) if module != 'builtins' else None

    def mro(self, module, value):
        """The class and its bases, `(module, class)`, nearest first."""
        found, queue = [], [(module, value)]
        while queue:
            owner, cls = queue.pop(0)
            if not isinstance(cls, reader.Class) or (owner, cls) in found:
                continue
            found.append((owner, cls))
            for base in cls.bases:
                base = base.split('[')[0]
                head, _, tail = base.partition('.')
                source = self.read[owner][1].get(head) if tail else None
                if target := self.find(source[0], tail) if source else self.find(owner, base):
                    queue.append(target)
        return found

    def is_special(self, module, value):
        """True for classes whose constructor is another at run time: exceptions, enumerations, named tuples."""
        bases = [self.read[name][0].get(base) for name, base in
                 (('builtins', 'BaseException'), ('enum', 'Enum'), ('typing', 'NamedTuple'))]
        return any(cls in bases for _, cls in self.mro(module, value))

    def member(self, module, value, name):
        """`(module, member)` of a class, inherited ones too."""
        for owner, cls in self.mro(module, value):
            if name in cls.members:
                member = cls.members[name]
                if isinstance(member, str) and member in cls.members:
                    member = cls.members[member]
                return owner, member
        return None


def compare(overloads, shown, optional_names, bound):
    """What is wrong with the parameters of a function, as text; None when nothing is."""
    wanted = reader.parameters(shown[1:shown.rindex(')')])
    takes = {kind for _, kind, _ in wanted}
    if {'*', '**'} <= takes:
        return None
    only, seen = len(overloads) == 1, set()
    for overload in overloads:
        given = overload[1:] if bound and overload and overload[0][1] in './' else overload
        for index, (name, kind, default) in enumerate(given):
            if kind in ('*', '**'):
                if kind not in takes and only and kind == '*':
                    return f'{kind}{name} is not taken'
                continue
            there = next((row for row in wanted if row[0] == name), None)
            if kind == '/' and index < len(wanted) and wanted[index][1] in './':
                there = wanted[index]
            if there is None:
                if ('*' in takes and kind in '/.') or ('**' in takes and kind in 'k.'):
                    continue
                return f'no parameter {name}'
            seen.add(there[0])
            if there[1] != kind and (only or kind == '.' or there[1] == '/'):
                return f'{name} is {there[1]}, not {kind}'
            if default and not there[2] and not {name, there[0]} & optional_names:
                return f'{name} has no default'
            if only and there[2] and not default:
                return f'{name} has a default'
    open_ended = any(kind in ('*', '**') for overload in overloads for _, kind, _ in overload)
    for name, kind, _ in wanted:
        if name not in seen and kind not in ('*', '**') and not (open_ended and kind == 'k'):
            return f'{name} is missing'
    if only:
        return next((f'{kind} is missing' for kind in sorted(takes & {'*', '**'})
                     if not {kind, 'k' if kind == '**' else kind} & {kind for _, kind, _ in overloads[0]}), None)
    return None


def of_module(stubs, module, known):
    """Lines about a module, each `name: what is wrong`."""
    found = here(module)
    if found is None:
        return [f'{module}: cannot be imported']
    if module not in stubs.read:
        return [f'{module}: has no stub'] if any(public for public, _ in found.values()) else []
    lines, offered = [], stubs.names(module)
    for name, (public, shown) in found.items():
        top, _, member = name.partition('.')
        if name.startswith('_'):
            continue
        if top not in offered:
            if public and not member:
                lines.append(f'{name}: not in the stub')
            continue
        owner, value = offered[top]
        if member and value == 'data':
            continue
        if member:
            inner = stubs.member(owner, value, member)
            if inner is None:
                if public:
                    lines.append(f'{name}: not in the stub')
                continue
            value = inner[1]
        if isinstance(value, reader.Class) and shown.startswith('class (') and not stubs.is_special(owner, value):
            makers = [cls.members[key] for _, cls in stubs.mro(owner, value) for key in ('__init__', '__new__')
                      if key in cls.members and isinstance(cls.members[key], reader.Function)][:1]
            wrong = [compare(maker.overloads, shown[6:], known.get(name, set()), True) for maker in makers]
            lines += [f'{name}: {text}' for text in wrong if text]
        elif isinstance(value, reader.Function) and shown.startswith('(') and not member.startswith('__'):
            shown = re.sub(r'^\((self|cls)(, /)?(, |(?=\)))', '(', shown) if member else shown
            bound = bool(member) and 'staticmethod' not in value.decorators
            text = compare(value.overloads, shown, known.get(name.rpartition('.')[2], set()), bound)
            lines += [f'{name}: {text}'] if text else []
    for name, (owner, value) in offered.items():
        if name not in found and not name.startswith('_') and f'{module}.{name}' not in stubs.read:
            lines.append(f'{name}: not at run time')
        if name[0] != '_' and isinstance(value, reader.Class) and found.get(name, (0, ''))[1].startswith('class '):
            lines += [f'{name}.{key}: not at run time' for key, member in value.members.items()
                      if isinstance(member, reader.Function) and f'{name}.{key}' not in found and key[:2] != '__']
    return [f'{module}.{line}' for line in lines]


def form():
    """Lines about files: what the library's parser refuses, length and width."""
    import pydantic_monty

    lines = []
    for path in sorted(STUBS.glob('*.pyi')):
        text = path.read_text()
        try:
            pydantic_monty.Monty(text)
        except pydantic_monty.MontySyntaxError as error:
            lines.append(f'{path.name}: {error}')
        rows = text.splitlines()
        if len(rows) > MAX_LINES:
            lines.append(f'{path.name}: {len(rows)} lines')
        lines += [f'{path.name}: line {number} has {len(row)} columns' for number, row in enumerate(rows, 1)
                  if len(row) > MAX_COLUMNS]
    for module, text in texts().items():
        lines += [] if module in CIRCLE else checked(module, text)
    return lines


# What is wrong in programs only, or is how the library was designed.
OF_PROGRAMS = ('empty-body', 'invalid-overload', 'final-without-value', 'invalid-method-override')


def checked(module, text):
    """Lines about a stub that the type checker finds wrong, read as a program: what is not there."""
    import pydantic_monty

    try:
        pydantic_monty.Monty(text).type_check()
    except pydantic_monty.MontyTypingError as error:
        found = re.findall(r'^main\.py:(\d+):\d+: \w+\[(.*)$', error.display('concise'), re.MULTILINE)
        return [f'{module}.pyi:{line}: {problem}' for line, problem in found if not problem.startswith(OF_PROGRAMS)]
    return []


def main():
    """Command line; see the module's text."""
    stubs, known = Stubs(), optional()
    rules = [tuple(line.split(': ', 1)) for line in (HERE / 'allowed.txt').read_text().splitlines()
             if line and not line.startswith('#')]
    chosen = sys.argv[1:] or sorted({*listed_modules(), *stubs.read} - ONLY_STUBS)
    lines, used, checked = form(), set(), 0
    for module in chosen:
        for line in of_module(stubs, module, known):
            name = line.split(': ')[0]
            fits = next((pattern for pattern, _ in rules if fnmatch.fnmatchcase(name, pattern)), None)
            used.add(fits)
            if fits is None:
                lines.append(line)
        checked += 1
    for line in lines:
        print(line)
    if not sys.argv[1:]:
        lines += [pattern for pattern, _ in rules if pattern not in used]
        print(*(f'allowed.txt: {pattern} is not needed' for pattern, _ in rules if pattern not in used), sep='\n')
    print(f'stubs: {checked} passed, {len(lines)} failed')
    return 1 if lines else 0


if __name__ == '__main__':
    sys.exit(main())
