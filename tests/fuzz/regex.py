#!/usr/bin/env python3
"""Compares regular expressions with those of CPython: random patterns on random texts, results and error texts.

    regex.py [--seed N] [--programs N] [--size N]    programs of random comparisons, run by both
    regex.py --program SEED                          print the program of a seed and stop
"""

import argparse
import contextlib
import io
import random
import sys

PROGRAM = '''import re
def show(p, f, s, r, b):
    try:
        c = re.compile(p, f)
    except Exception as e:
        return type(e).__name__ + ': ' + str(e) + ' ' + repr(getattr(e, 'pos', '-'))
    out = [c.groups, sorted(c.groupindex.items()), c.flags]
    for m in (c.search(s), c.match(s), c.fullmatch(s), c.search(s, 1, len(s) - 1)):
        out.append(m and (m.regs, m.groups(), m.lastindex, m.lastgroup))
    out.append([m.span() for m in c.finditer(s)])
    out.append(c.findall(s))
    out.append(c.split(s, 3))
    try:
        out.append(c.subn(r, s, b))
    except Exception as e:
        out.append(type(e).__name__ + ': ' + str(e))
    out.append(c.sub(lambda m: (m.group()[:1] or s[:0]), s))
    return out
'''
LETTERS = 'abABk_1 \n.-'
ODD = 'éÉßſKµμΣσς٣İıǅ😀𐐀𐐨\u2028\ud800'
TEMPLATES = [r'<\g<0>>', r'\1-', r'x', r'\g<n>', r'[\n\\\2]', r'\07\101', r'\g<1>\g<2>', r'\q', r'\g<', r'\9', r'\_']


class Maker:
    def __init__(self, rng):
        self.rng = rng
        self.groups = 0
        self.budget = 0

    def pick(self, *choices):
        return self.rng.choice(choices)

    def letter(self):
        return self.rng.choice(LETTERS if self.rng.random() < 0.85 else ODD)

    def pattern(self):
        self.groups = 0
        self.budget = self.rng.randrange(3, 14)
        text = self.alternatives(0)
        if self.rng.random() < 0.15:
            text = self.pick('(?i)', '(?s)', '(?m)', '(?x)', '(?a)', '(?im)', '(?u)') + text
        if self.rng.random() < 0.12:
            at = self.rng.randrange(len(text) + 1)
            junk = self.rng.choice(['(', ')', '[', ']', '*', '+', '?', '{', '}', '{2', '\\', '|', '(?', '(?P', '(?<',
                                    '(?P<n>', '{1,2}', '[^', '-', '(?i)', r'\9', r'\x1', r'\N{DIGIT ONE}', '(?#c)'])
            text = text[:at] + junk + text[at + self.rng.randrange(2):]
        return text

    def alternatives(self, depth):
        return '|'.join(self.sequence(depth) for _ in range(1 if self.rng.random() < 0.7 else 2))

    def sequence(self, depth):
        parts = []
        for _ in range(self.rng.randrange(1, 5)):
            if self.budget <= 0:
                break
            self.budget -= 1
            parts.append(self.item(depth))
        return ''.join(parts)

    def item(self, depth):
        roll = self.rng.random()
        if roll < 0.08:
            return self.pick('^', '$', r'\b', r'\B', r'\A', r'\Z')
        atom = self.atom(depth)
        if self.rng.random() < 0.4:
            atom += self.pick('*', '+', '?', '{2}', '{1,2}', '{,2}', '{2,}', '{0}', '{1}', '{0,1}')
            atom += self.pick('', '', '?', '+')
        return atom

    def atom(self, depth):
        roll = self.rng.random()
        if roll < 0.42 or depth > 3:
            letter = self.letter()
            return '\\' + letter if letter in '.-' and self.rng.random() < 0.7 else letter
        if roll < 0.5:
            return self.pick('.', '.', r'\w', r'\d', r'\s', r'\W', r'\D', r'\S')
        if roll < 0.6:
            return self.set()
        if roll < 0.64 and self.groups:
            return '\\%d' % self.rng.randrange(1, self.groups + 1)
        if roll < 0.66:
            return self.pick(r'\x61', r'\u0061', r'\n', r'\t', r'\101', r'\0', r'\\')
        return self.group(depth)

    def set(self):
        items = []
        for _ in range(self.rng.randrange(1, 4)):
            roll = self.rng.random()
            if roll < 0.25:
                items.append(self.pick('a-c', 'A-Z', '0-9', 'a-\u017f', '\u0100-\U00010500', ' -z'))
            elif roll < 0.4:
                items.append(self.pick(r'\w', r'\d', r'\s', r'\W', r'\D', r'\S', r'\b', r'\]', r'\-'))
            else:
                letter = self.letter()
                items.append('\\' + letter if letter in '-\n' else letter)
        return '[' + self.pick('', '', '^') + ''.join(items) + ']'

    def group(self, depth):
        kind = self.rng.choice(['', '', '', '', '?:', '?:', '?P', '?=', '?!', '?<=', '?<!', '?>', '?i:', '?-i:', '?a:',
                                '?(', '?s-i:', '?m:'])
        if kind == '?(':
            if not self.groups:
                return 'a'
            number = self.rng.randrange(1, self.groups + 1)
            return f'(?({number}){self.sequence(depth + 1)}{self.pick("", "|" + self.sequence(depth + 1))})'
        if kind in ('', '?P'):
            self.groups += 1
            number = self.groups
            kind = f'?P<n{number}>' if kind == '?P' else ''
            if kind and self.rng.random() < 0.5:
                kind = '?P<n>'
        if kind in ('?<=', '?<!') and self.rng.random() < 0.7:
            return f'({kind}{self.letter()}{self.pick("", ".", "b")})'.replace('?<=.)', '?<=x)')
        return f'({kind}{self.alternatives(depth + 1)})'

    def text(self):
        alphabet = LETTERS if self.rng.random() < 0.75 else LETTERS + ODD
        return ''.join(self.rng.choice(alphabet) for _ in range(self.rng.randrange(0, 13)))


def program(seed, size):
    rng = random.Random(seed)
    maker = Maker(rng)
    lines = [PROGRAM]
    for number in range(size):
        pattern, text, template = maker.pattern(), maker.text(), rng.choice(TEMPLATES)
        flags = rng.choice([0, 0, 0, 2, 8, 16, 64, 256, 2 | 8, 2 | 256])
        values = [pattern, text, template]
        if rng.random() < 0.12:
            values = [value.encode('latin1', 'replace') for value in values]
            flags = rng.choice([0, 2, 4, 256, 6, 32])
        lines.append(f'print({number}, ascii(show({values[0]!a}, {flags}, {values[1]!a}, {values[2]!a}, '
                     f'{rng.choice([0, 0, 1, 2])})))')
    return '\n'.join(lines) + '\n'


def expected(source):
    import warnings
    out = io.StringIO()
    with contextlib.redirect_stdout(out), warnings.catch_warnings():
        warnings.simplefilter('ignore')
        exec(compile(source, 'fuzz.py', 'exec'), {'__name__': '__main__'})
    return out.getvalue()


def found(source):
    import pydantic_monty
    printed = []
    pydantic_monty.Monty(source, script_name='fuzz.py').run(print_callback=lambda stream, text: printed.append(text))
    return ''.join(printed)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--programs', type=int, default=20)
    parser.add_argument('--size', type=int, default=500)
    parser.add_argument('--program', type=int)
    options = parser.parse_args()
    if options.program is not None:
        sys.stdout.write(program(options.program, options.size))
        return 0
    differences = 0
    for seed in range(options.seed, options.seed + options.programs):
        source = program(seed, options.size)
        wanted, got = expected(source).split('\n'), found(source).split('\n')
        for number, pair in enumerate(zip(wanted, got)):
            if pair[0] != pair[1]:
                differences += 1
                print(f'seed {seed}: {source.splitlines()[number + PROGRAM.count(chr(10)) + 1]}')
                print('  CPython:', pair[0])
                print('  Monty:  ', pair[1])
        if len(wanted) != len(got):
            differences += 1
            print(f'seed {seed}: {len(wanted)} lines expected, {len(got)} printed')
    print(f'{options.programs * options.size} comparisons, {differences} differences')
    return 1 if differences else 0


if __name__ == '__main__':
    sys.exit(main())
