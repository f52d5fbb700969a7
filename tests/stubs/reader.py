"""Reads stub texts: names, classes and parameters, by the regular way in which they are written."""

import re

OPEN, CLOSE = '([{', ')]}'


class Class:
    """A class of a stub: its bases as text and its members."""

    def __init__(self, bases):
        self.bases = bases
        self.members = {}


class Function:
    """A function of a stub: the parameters of each overload, each `(name, kind, has_default)`."""

    def __init__(self):
        self.overloads = []
        self.decorators = []


def logical_lines(text):
    """Pairs of indentation and statement; strings keep their place, comments go."""
    statement, depth = '', 0
    for line in text.split('\n'):
        line = re.sub(r'\s#.*$', '', line) if '"' not in line else line
        if not statement and (not line.strip() or line.lstrip().startswith('#')):
            continue
        statement += line if not statement else ' ' + line.strip()
        bare = re.sub(r'b?"(\\.|[^"\\])*"', '""', line)
        depth += sum(map(bare.count, OPEN)) - sum(map(bare.count, CLOSE))
        if depth == 0:
            yield len(statement) - len(statement.lstrip()), statement.strip()
            statement = ''
    assert depth == 0, text[-200:]


def closing(text, start):
    """The place of the bracket that closes the one at `start`."""
    depth, quoted = 0, False
    for index in range(start, len(text)):
        char = text[index]
        if char == '"' and text[index - 1] != '\\':
            quoted = not quoted
        elif not quoted:
            depth += (char in OPEN) - (char in CLOSE)
            if depth == 0:
                return index
    raise ValueError(text)


def split(text):
    """Parts between the commas that no bracket encloses."""
    parts, depth, quoted, part = [], 0, False, ''
    for index, char in enumerate(text):
        if char in '"\'' and (quoted in (False, char)) and text[index - 1:index] != '\\':
            quoted = False if quoted else char
        depth += 0 if quoted else (char in OPEN + '<') - (char in CLOSE + '>' and text[index - 1:index] != '-')
        if char == ',' and depth == 0 and not quoted:
            parts.append(part.strip())
            part = ''
        else:
            part += char
    return [*parts, part.strip()] if part.strip() else parts


def parameters(text):
    """`(name, kind, has_default)` of each parameter; kinds are `/`, `.`, `k`, `*` and `**`."""
    found, kind = [], '.'
    for part in split(text):
        if part == '/':
            found = [(name, '/' if was == '.' else was, default) for name, was, default in found]
        elif part == '*':
            kind = 'k'
        elif part.startswith('**'):
            found.append((part[2:].split(':')[0], '**', False))
        elif part.startswith('*'):
            found.append((part[1:].split(':')[0], '*', False))
            kind = 'k'
        else:
            found.append((re.match(r'\w+', part).group(), kind, '=' in part))
    return found


def read(text):
    """`(names, imports)` of a stub: Class, Function or `data` by name; `{name: (module, name, exported)}`."""
    names, imports = {}, {}
    scopes, decorators = [(-1, names)], []
    for indent, line in logical_lines(text):
        while scopes[-1][0] >= indent:
            scopes.pop()
        members = scopes[-1][1]
        if line.startswith('@'):
            decorators.append(line[1:])
            continue
        if found := re.match(r'class (\w+)', line):
            rest = line[found.end():]
            if rest.startswith('['):
                rest = rest[closing(rest, 0) + 1:]
            bases = split(rest[1:closing(rest, 0)]) if rest.startswith('(') else []
            members[found[1]] = made = Class([base for base in bases if '=' not in base])
            scopes.append((indent, made.members))
        elif found := re.match(r'(?:async )?def (\w+)', line):
            rest = line[found.end():]
            if rest.startswith('['):
                rest = rest[closing(rest, 0) + 1:]
            function = members.get(found[1])
            if not isinstance(function, Function) or 'overload' not in decorators:
                function = members[found[1]] = Function()
            function.decorators = decorators
            function.overloads.append(parameters(rest[1:closing(rest, 0)]))
        elif found := re.match(r'from (\S+) import (.*)', line):
            for part in split(found[2].strip('()')):
                name, _, alias = part.partition(' as ')
                imports[alias or name] = (found[1], name, alias == name or name == '*')
        elif line.startswith('import '):
            for part in split(line[7:]):
                name, _, alias = part.partition(' as ')
                imports[alias or name.split('.')[0]] = (name, None, alias == name)
        elif found := re.match(r'type (\w+)', line):
            members[found[1]] = 'alias'
        elif found := re.match(r'(\w+)(?::| =)', line):
            alias = re.search(r' = ([\w.]+)$', line)
            members[found[1]] = alias[1] if alias else 'data'
        decorators = []
    return names, imports
