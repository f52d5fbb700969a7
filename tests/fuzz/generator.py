"""Random programs for programs.py: most of them valid, every construct of the language among them.

Nothing in them takes long, depends on addresses or hashes, or imports what the sandbox has not. Where a statement fails the
program goes on and prints the class of the exception, so that one program compares many operations.
"""

import random
import re

NAMES = ('a', 'b', 'c', 'd', 'x', 'y', 'items', 'word', 'n')
INTS = ('0', '1', '2', '3', '-1', '7', '10', '255', '-8', '1_000', '0x1f', '2**31', '-2**63', '2**64+1', '10**20')
FLOATS = ('0.0', '1.5', '-2.25', '1e10', '1e-7', '.5', "float('inf')", "float('nan')", '1e308', '-0.0', '123456789.123')
TEXTS = ("''", "'a'", "'abc'", "'h\\xe9llo'", "'a b  c'", "'\\U0001f600x'", "'Aa1_'", "'12'", "'a,b,,c'", "'\\n\\t'", "'%s|%5d'")
BYTES = ("b''", "b'abc'", "b'\\x00\\xff'", "bytearray(b'ab')")
BINARY = ('+', '-', '*', '/', '//', '%', '&', '|', '^', '<<', '>>', '**', '@')
COMPARE = ('==', '!=', '<', '<=', '>', '>=', 'in', 'not in', 'is', 'is not')
ERRORS = ('ValueError', 'TypeError', 'KeyError', 'IndexError', 'ZeroDivisionError', 'AttributeError', 'StopIteration', 'RuntimeError')
SPECS = ('', '>8', '<8', '^9', '*^10', '+d', 'x', '#b', '010', '.2f', ',', '_', 'e', 'g', '%', 's', '.3', '08.3f', 'c', 'n', 'z', '=+6')
METHODS = {
    'str': (
        'upper()', 'lower()', 'title()', 'strip()', 'split()', "split(',')", "join(['x', 'y'])", "replace('a', 'bb')", 'find("b")',
        'startswith("a")', 'zfill(6)', 'center(9, "-")', 'partition("b")', 'rsplit(" ", 1)', 'encode()', 'isdigit()', 'isalpha()',
        'swapcase()', 'casefold()', 'splitlines()', 'expandtabs(4)', 'count("a")', 'rjust(5)', 'index("z")', 'isidentifier()',
        'removeprefix("a")', "translate({97: 'z'})", 'capitalize()', "format(1, 'b', k=2)", '__len__()', "rfind('a', 1)",
    ),
    'list': (
        'append(1)', 'pop()', 'pop(0)', 'sort()', 'reverse()', 'index(1)', 'count(1)', 'copy()', 'extend([3, 4])', 'insert(1, "i")',
        'remove(1)', 'clear()', 'sort(key=str)', 'sort(reverse=True)', '__contains__(1)',
    ),
    'dict': (
        'get("a")', 'get("z", 0)', 'pop("a", None)', 'items()', 'keys()', 'values()', 'setdefault("k", [])', 'update(z=1)', 'copy()',
        'popitem()', 'clear()', '__getitem__("a")',
    ),
    'tuple': ('index(1)', 'count(2)', '__len__()'),
    'int': ('bit_length()', 'bit_count()', 'to_bytes(8, "big", signed=True)', 'as_integer_ratio()', 'conjugate()', 'real', 'is_integer()'),
    'float': ('is_integer()', 'hex()', 'as_integer_ratio()', 'conjugate()', '__round__(1)', 'imag'),
    'bytes': ('hex()', 'decode()', 'upper()', 'split(b"b")', 'find(98)', 'replace(b"a", b"z")', 'startswith(b"a")', 'rjust(5)'),
}
CALLS = (
    'len({})', 'str({})', 'repr({})', 'int({})', 'float({})', 'bool({})', 'list({})', 'tuple({})', 'sorted({})', 'sum({})', 'min({})',
    'max({})', 'abs({})', 'round({}, 2)', 'list(enumerate({}))', 'list(zip({}, {}))', 'list(map(str, {}))', 'list(reversed({}))',
    'divmod({}, {})', 'pow({}, 2)', 'isinstance({}, (int, str))', 'any({})', 'all({})', 'ord({})', 'chr({})', 'bin({})', 'hex({})',
    'dict({})', 'list(filter(None, {}))', 'callable({})', 'format({}, "{spec}")', 'iter({})', 'next(iter({}))', 'type({}).__name__',
    'list(range({}))[:5]', 'bytes({})', 'hash({}) is None', 'getattr({}, "real", None)', 'fetch({})', 'ascii({})', 'slice({}, {})',
    'sorted({}, key=lambda v: str(v))', 'max({}, key=repr, default=None)', '" ".join(map(str, {}))', 'complex({}, 1)', 'len(set({}))',
    'isinstance({}, C0)', 'issubclass(type({}), object)', 'dict.fromkeys({}, 0)', 'str.join(",", {})', 'int.from_bytes({}, "big")',
)


class Generator:
    """One random program; the same seed gives the same text."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.lines = []
        self.functions = []
        self.depth = 0

    def pick(self, choices):
        """One of the choices."""
        return self.random.choice(choices)

    def chance(self, share):
        """True that often."""
        return self.random.random() < share

    # Expressions.

    def expression(self, depth=3):
        """Any expression."""
        if depth <= 0 or self.chance(0.25):
            return self.atom(depth)
        return self.pick((
            self.binary, self.binary, self.compare, self.call, self.call, self.method, self.method, self.subscript, self.display,
            self.display, self.comprehension, self.conditional, self.boolean, self.unary, self.text, self.anonymous, self.atom,
            self.own_call, self.walrus,
        ))(depth - 1)

    def atom(self, depth=0):
        """A constant or a name."""
        return self.pick((self.pick(INTS), self.pick(FLOATS), self.pick(TEXTS), self.pick(BYTES), 'None', 'True', 'False', '...',
                          self.pick(NAMES), self.pick(NAMES), self.pick(NAMES), 'C0(1)'))

    def small(self):
        """A small number."""
        return self.pick(('0', '1', '2', '3', '-1', '5', 'n'))

    def binary(self, depth):
        """An operator between two values; what could grow has a small right side."""
        operator = self.pick(BINARY)
        right = self.small() if operator in ('<<', '**', '*', '>>') else self.expression(depth)
        return f'({self.expression(depth)} {operator} {right})'

    def compare(self, depth):
        """A comparison, sometimes a chain."""
        text = f'{self.expression(depth)} {self.pick(COMPARE)} {self.expression(depth)}'
        return f'({text} {self.pick(COMPARE[:6])} {self.atom()})' if self.chance(0.2) else f'({text})'

    def boolean(self, depth):
        """and, or, not."""
        return f'({self.expression(depth)} {self.pick(("and", "or"))} {self.pick(("", "not "))}{self.expression(depth)})'

    def conditional(self, depth):
        """A conditional expression."""
        return f'({self.expression(depth)} if {self.expression(depth)} else {self.expression(depth)})'

    def unary(self, depth):
        """An operator before a value."""
        return f'({self.pick(("-", "+", "~", "not "))}{self.expression(depth)})'

    def walrus(self, depth):
        """An assignment in an expression."""
        return f'({self.pick(NAMES)} := {self.expression(depth)})'

    def call(self, depth):
        """A builtin."""
        template = self.pick(CALLS).replace('{spec}', self.pick(SPECS))
        first, *rest = template.split('{}')
        return first + ''.join(self.expression(depth) + part for part in rest)

    def own_call(self, depth):
        """A function of the program."""
        if not self.functions:
            return self.atom()
        arguments = [self.expression(depth) for _ in range(self.random.randrange(4))]
        if self.chance(0.2):
            arguments.append(f'*{self.expression(depth)}')
        if self.chance(0.2):
            arguments.append(f'{self.pick(("a", "b", "key"))}={self.expression(depth)}')
        if self.chance(0.1):
            arguments.append("**{'b': 1}")
        return f'{self.pick(self.functions)}({", ".join(arguments)})'

    def method(self, depth):
        """A method of a builtin type."""
        kind = self.pick(tuple(METHODS))
        values = {'str': TEXTS, 'bytes': BYTES, 'int': INTS, 'float': FLOATS}.get(kind)
        target = self.pick(values) if values else self.container(kind, depth)
        target = self.pick(NAMES) if self.chance(0.3) else target
        return f'({target}).{self.pick(METHODS[kind])}'

    def container(self, kind, depth):
        """A display of a kind."""
        items = ', '.join(self.expression(depth - 1) for _ in range(self.random.randrange(4)))
        if kind == 'list':
            return f'[{items}]'
        if kind == 'tuple':
            return f'({items},)' if items else '()'
        keys = self.random.sample(("'a'", "'b'", '1', 'None', '2.5', '(1, 2)'), self.random.randrange(4))
        return '{' + ', '.join(f'{key}: {self.expression(depth - 1)}' for key in keys) + '}'

    def display(self, depth):
        """A list, tuple or dict."""
        return self.container(self.pick(('list', 'tuple', 'dict')), depth)

    def subscript(self, depth):
        """An item or a slice."""
        parts = [self.pick(('', self.small())) for _ in range(self.pick((2, 3)))]
        index = ':'.join(parts) if self.chance(0.4) else self.expression(depth)
        return f'({self.expression(depth)})[{index}]'

    def comprehension(self, depth):
        """A comprehension or generator expression."""
        name, source = self.pick(NAMES), self.pick((f'range({self.small()})', self.expression(depth), 'items'))
        rest = f' if {self.expression(depth)}' if self.chance(0.4) else ''
        body = self.pick((name, f'str({name})', self.expression(depth), f'({name}, {self.atom()})'))
        if self.chance(0.2):
            rest = f' for {self.pick(NAMES)} in {self.pick(("[1, 2]", "word", name))}' + rest
        return self.pick((
            f'[{body} for {name} in {source}{rest}]', f'{{str({name}): {body} for {name} in {source}{rest}}}',
            f'list({body} for {name} in {source}{rest})', f'len({{str({body}) for {name} in {source}{rest}}})',
        ))

    def text(self, depth):
        """An f-string or a % format."""
        if self.chance(0.3):
            return f'({self.pick(TEXTS)} % {self.expression(depth)})'
        inner = self.pick((*NAMES, '1 + 2', 'len(word)', '[1, 2][0]', "'q'"))
        spec = self.pick(('', '', '!r', '!s', '!a')) + self.pick(('', ':' + self.pick(SPECS), ':{n}'))
        return f'f"v={{{inner}{self.pick(("", "="))}{spec}}}{{{{}}}}"'

    def anonymous(self, depth):
        """A lambda, called at once."""
        parameters = self.pick(('v', 'v, w=2', '*v', 'v, /', '*, v=3', '**v'))
        return f'(lambda {parameters}: {self.expression(depth)})({self.pick(("", "1", "1, 2", "v=1"))})'

    # Statements.

    def line(self, text):
        """Adds a line at the present depth."""
        self.lines.append('    ' * self.depth + text)

    def block(self, count=2):
        """Adds an indented block."""
        self.depth += 1
        for _ in range(self.random.randrange(1, count + 1)):
            self.statement()
        self.depth -= 1

    def statement(self):
        """Adds any statement."""
        simple = (self.assign, self.assign, self.show, self.show, self.show, self.update, self.change, self.unpack, self.other)
        nested = (self.branch, self.loop, self.guarded, self.guarded, self.matched, self.managed)
        self.pick(simple if self.depth > 2 else simple + nested)()

    def assign(self):
        """name = value."""
        target = self.pick(NAMES)
        self.line(f'{target} = {self.expression()}' if self.chance(0.8) else f'{target} = {self.pick(NAMES)} = {self.expression()}')

    def show(self):
        """Prints a value."""
        self.line(f'show({self.expression()})')

    def update(self):
        """name += value."""
        operator = self.pick(BINARY)
        right = self.small() if operator in ('<<', '**', '*', '>>') else self.expression(2)
        self.line(f'{self.pick(NAMES)} {operator}= {right}')

    def change(self):
        """Changes part of a value."""
        target = self.pick(NAMES)
        self.line(self.pick((
            f'{target}[{self.expression(1)}] = {self.expression(2)}', f'{target}[{self.small()}:{self.small()}] = {self.expression(2)}',
            f'del {target}[{self.small()}]', f'{target}.attribute = {self.expression(1)}', f'items.append({self.expression(2)})',
        )))

    def unpack(self):
        """Takes a value apart."""
        self.line(f'{self.pick(("a, b", "a, *b", "*a, b", "(a, b), c", "[a]", "a, b, *c"))} = {self.expression(2)}')

    def other(self):
        """assert, raise, del, pass."""
        self.line(self.pick((
            f'assert {self.expression(2)}', f'raise {self.pick(ERRORS)}({self.atom()})', 'pass', f'{self.expression(2)}',
            f'raise {self.pick(ERRORS)} from {self.pick(ERRORS)}()', f'del {self.pick(NAMES)}',
        )))

    def branch(self):
        """if."""
        self.line(f'if {self.expression(2)}:')
        self.block()
        if self.chance(0.3):
            self.line(f'elif {self.expression(1)}:')
            self.block()
        if self.chance(0.5):
            self.line('else:')
            self.block()

    def loop(self):
        """for or while, never long."""
        name = self.pick(NAMES)
        if self.chance(0.25):
            self.line(f'for {name} in count():')
            self.depth += 1
            self.line(f'if {name} > {self.pick("123")}: break')
            self.depth -= 1
        else:
            source = self.pick((f'range({self.small()})', '[1, "a", None]', f'list({self.expression(1)})[:3]', 'word'))
            self.line(f'for {name} in {source}:')
        self.block()
        if self.chance(0.2):
            self.depth += 1
            self.line(self.pick(('continue', 'break')))
            self.depth -= 1
        if self.chance(0.3):
            self.line('else:')
            self.block(1)

    def guarded(self):
        """try."""
        self.line('try:')
        self.block(3)
        if self.chance(0.8):
            kind = self.pick((*ERRORS, 'Exception', '(KeyError, TypeError)', 'ArithmeticError', 'LookupError'))
            self.line(f'except {kind} as error:')
            self.depth += 1
            self.line('show(type(error).__name__)')
            self.depth -= 1
            if self.chance(0.3):
                self.line('else:')
                self.block(1)
            if self.chance(0.4):
                self.line('finally:')
                self.block(1)
        else:
            self.line('finally:')
            self.block(1)

    def matched(self):
        """match."""
        self.line(f'match {self.expression(2)}:')
        self.depth += 1
        patterns = ('0', '"a"', '[a, b]', '[a, *b]', '{"a": a}', '{"a": 1, **b}', 'int(a)', 'C0(value=a)', 'str() as a', '1 | 2 | None',
                    '(a, (b, c))', 'float()', '[]', 'C0(1)', '-1', 'None', 'True')
        for pattern in self.random.sample(patterns, self.random.randrange(1, 4)):
            guard = f' if {self.expression(1)}' if self.chance(0.3) else ''
            self.line(f'case {pattern}{guard}:')
            self.block(1)
        if self.chance(0.5):
            self.line('case _:')
            self.block(1)
        self.depth -= 1

    def managed(self):
        """with."""
        self.line(f'with Manager({self.pick(("True", "False"))}) as {self.pick(NAMES)}:')
        self.block()

    def function(self):
        """A function, generator or decorated function."""
        name = f'f{len(self.functions)}'
        parameters = self.pick(('', 'a', 'a, b', 'a, b=2', '*a', 'a, *, key=None', 'a, /, b=3, **c', '*a, **b', 'a=[], b=None'))
        if self.chance(0.2):
            self.line('@decorate')
        self.line(f'def {name}({parameters}):')
        self.depth += 1
        if self.chance(0.2):
            self.line(f'nonlocal_value = {self.expression(1)}')
            self.line('def inner(v=1):')
            self.depth += 1
            self.line('nonlocal nonlocal_value')
            self.line(f'nonlocal_value = v, {self.atom()}')
            self.depth -= 1
            self.line('inner()')
            self.line('show(nonlocal_value)')
        for _ in range(self.random.randrange(1, 4)):
            self.statement()
        if self.chance(0.3):
            self.line(f'yield {self.expression(2)}')
            self.line(self.pick((f'yield from {self.expression(1)}', f'received = yield {self.atom()}', 'return 5')))
        else:
            self.line(f'return {self.expression(2)}')
        self.depth -= 1
        self.functions.append(name)

    def method_of_class(self, number):
        """A class that inherits from the one before."""
        self.line(f'class C{number}({self.pick((f"C{number - 1}", "C0", "dict", "list", "int", "Exception"))}):')
        self.depth += 1
        self.line(f'shared = {self.expression(1)}')
        method = self.pick(('__add__', '__eq__', '__lt__', '__getitem__', '__contains__', '__call__', '__mod__', '__rmul__'))
        self.line(f'def {method}(self, other):')
        self.depth += 1
        self.line(f'return {self.expression(2)}')
        self.depth -= 1
        if method == '__eq__':
            self.line('__hash__ = object.__hash__')
        self.line(f'{self.pick(("@property", "@staticmethod", "@classmethod"))}')
        self.line('def extra(self=None):')
        self.depth += 1
        self.line(f'return {self.expression(2)}')
        self.depth -= 2
        self.functions.append(f'C{number}')

    def program(self):
        """The whole text."""
        self.lines += PROLOGUE.strip().splitlines()
        for number in range(self.random.randrange(3, 8)):
            kind = self.random.random()
            if kind < 0.3:
                self.function()
                continue
            if kind < 0.4:
                self.method_of_class(len(self.lines))
                continue
            self.line('try:')
            self.block(4)
            self.line('except Exception as error:')
            self.line('    show(type(error).__name__)')
        self.line(self.pick(('show(a, b, c)', f'show({self.expression()})', f'raise {self.pick(ERRORS)}(1)', 'show(items, word)')))
        return '\n'.join(self.lines) + '\n'


PROLOGUE = '''
def show(*values):
    print(*[repr(value)[:300] for value in values])
def decorate(function):
    return lambda *args, **kwargs: ('decorated', function(*args, **kwargs))
def count():
    n = 0
    while True:
        yield n
        n += 1
class C0:
    __match_args__ = ('value',)
    def __init__(self, value=0, *rest):
        self.value = value
    def __repr__(self):
        return f'{type(self).__name__}(...)'
class Manager:
    def __init__(self, swallows):
        self.swallows = swallows
    def __enter__(self):
        return [1, 2]
    def __exit__(self, kind, error, trace):
        show(kind and kind.__name__)
        return self.swallows
a, b, c, d, x, y, items, word, n = 1, 'b', [3, 4], {'a': 1}, 2.5, (1, 2), [1, 'two', None], 'word', 3
'''
TOKEN = re.compile(r'\n *|\w+|"[^"\n]*"|\'[^\'\n]*\'|\*\*|//|<<|>>|:=|[-+*/%&|^<>=!]=|\S| +')
STRAY = ('(', ')', '[', ']', ':', ',', '=', 'if', 'for', 'lambda', 'yield', 'await', '*', '**', ':=', '.', '1', "'", '"', '\n', 'else',
         'in', 'not', 'async', 'return', '\\', '@', '{', '}', '0x', '1_', 'f"{', 'match', 'import', ';', '->', '!', '$', '\t', '\x00')


def mutated(text, chooser):
    """The text with a few tokens lost, doubled, exchanged or put in."""
    tokens = TOKEN.findall(text)
    for _ in range(chooser.randrange(1, 4)):
        at = chooser.randrange(len(tokens))
        match chooser.randrange(4):
            case 0:
                del tokens[at]
            case 1:
                tokens.insert(at, tokens[at])
            case 2:
                other = chooser.randrange(len(tokens))
                tokens[at], tokens[other] = tokens[other], tokens[at]
            case _:
                tokens.insert(at, chooser.choice(STRAY))
    return ''.join(tokens)


def make(seed):
    """The program of a seed: a third of them damaged."""
    text = Generator(seed).program()
    return mutated(text, random.Random(seed)) if seed % 3 == 0 else text
