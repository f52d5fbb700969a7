

# How tightly what stands at a place binds: a node that binds less gets parentheses.
_NAMED, _TUPLE, _YIELD, _TEST, _OR, _AND, _NOT, _CMP, _BOR, _BXOR, _BAND, _SHIFT, _ARITH, _TERM, _FACTOR, \
    _POWER, _AWAIT, _ATOM = range(18)
_BINARY = {'Add': ('+', _ARITH), 'Sub': ('-', _ARITH), 'Mult': ('*', _TERM), 'MatMult': ('@', _TERM),
           'Div': ('/', _TERM), 'Mod': ('%', _TERM), 'FloorDiv': ('//', _TERM), 'Pow': ('**', _POWER),
           'LShift': ('<<', _SHIFT), 'RShift': ('>>', _SHIFT), 'BitOr': ('|', _BOR), 'BitXor': ('^', _BXOR),
           'BitAnd': ('&', _BAND)}
_UNARY = {'Invert': '~', 'Not': 'not', 'UAdd': '+', 'USub': '-'}
_COMPARE = {'Eq': '==', 'NotEq': '!=', 'Lt': '<', 'LtE': '<=', 'Gt': '>', 'GtE': '>=', 'Is': 'is', 'IsNot': 'is not',
            'In': 'in', 'NotIn': 'not in'}


def unparse(ast_obj):
    writer = _Writer()
    if isinstance(ast_obj, list):
        for each in ast_obj:
            writer.write(each)
    else:
        writer.write(ast_obj)
    return ''.join(writer.parts).lstrip('\n')


class _Writer(_Terms):
    def __init__(self):
        self.parts = []
        self.level = 0

    def write(self, node):
        kind = type(node).__name__
        method = getattr(self, 'write_' + kind, None)
        if method is not None:
            method(node)
        else:
            self.parts.append(self.text(node, _NAMED) if isinstance(node, expr) else self.part(node))

    def line(self, text=''):
        self.parts.append('\n' + '    ' * self.level + text)

    def body(self, statements):
        self.level += 1
        for each in statements:
            self.write(each)
        self.level -= 1

    def block(self, head, statements):
        self.line(head + ':')
        self.body(statements)

    def documented(self, node):
        """The body of a definition, its docstring in three quotes."""
        doc = get_docstring(node, clean=False)
        statements = node.body
        if doc is not None:
            self.line(_triple(doc))
            statements = statements[1:]
        for each in statements:
            self.write(each)

    def write_Module(self, node):
        self.documented(node)

    def write_Interactive(self, node):
        for each in node.body:
            self.write(each)

    def write_Expression(self, node):
        self.parts.append(self.text(node.body))

    def write_FunctionType(self, node):
        self.parts.append(f'({self.texts(node.argtypes)}) -> {self.text(node.returns)}')

    def write_Expr(self, node):
        self.line(self.text(node.value, _YIELD if not isinstance(node.value, NamedExpr) else _NAMED + 1))

    def define(self, node, word):
        if self.parts:
            self.parts.append('\n')
        for each in node.decorator_list:
            self.line('@' + self.text(each))
        parameters = self.type_parameters(node)
        if word == 'class':
            inside = [self.text(each) for each in node.bases] + [self.part(each) for each in node.keywords]
            head = f'class {node.name}{parameters}' + (f'({", ".join(inside)})' if inside else '')
        else:
            head = f'{word} {node.name}{parameters}({self.part(node.args)})'
            if node.returns is not None:
                head += ' -> ' + self.text(node.returns)
        self.line(head + ':')
        self.level += 1
        self.documented(node)
        self.level -= 1

    def type_parameters(self, node):
        found = getattr(node, 'type_params', None)
        return f'[{", ".join([self.part(each) for each in found])}]' if found else ''

    def write_FunctionDef(self, node):
        self.define(node, 'def')

    def write_AsyncFunctionDef(self, node):
        self.define(node, 'async def')

    def write_ClassDef(self, node):
        self.define(node, 'class')

    def write_Return(self, node):
        self.line('return' + (' ' + self.text(node.value) if node.value is not None else ''))

    def write_Delete(self, node):
        self.line('del ' + self.texts(node.targets))

    def write_Assign(self, node):
        targets = ''.join([self.text(each, _TUPLE) + ' = ' for each in node.targets])
        self.line(targets + self.text(node.value) + self.comment(node))

    def comment(self, node):
        found = getattr(node, 'type_comment', None)
        return f' # type: {found}' if found else ''

    def write_AugAssign(self, node):
        self.line(f'{self.text(node.target)} {_BINARY[type(node.op).__name__][0]}= {self.text(node.value)}')

    def write_AnnAssign(self, node):
        target = self.text(node.target)
        if not node.simple and isinstance(node.target, Name):
            target = f'({target})'
        value = '' if node.value is None else ' = ' + self.text(node.value)
        self.line(f'{target}: {self.text(node.annotation)}{value}')

    def write_TypeAlias(self, node):
        self.line(f'type {self.text(node.name)}{self.type_parameters(node)} = {self.text(node.value)}')

    def loop(self, node, word):
        self.block(f'{word} {self.text(node.target, _TUPLE)} in {self.text(node.iter)}', node.body)
        self.otherwise(node)

    def otherwise(self, node):
        if node.orelse:
            self.block('else', node.orelse)

    def write_For(self, node):
        self.loop(node, 'for')

    def write_AsyncFor(self, node):
        self.loop(node, 'async for')

    def write_While(self, node):
        self.block('while ' + self.text(node.test), node.body)
        self.otherwise(node)

    def write_If(self, node):
        self.block('if ' + self.text(node.test), node.body)
        while node.orelse and len(node.orelse) == 1 and isinstance(node.orelse[0], If):
            node = node.orelse[0]
            self.block('elif ' + self.text(node.test), node.body)
        self.otherwise(node)

    def write_With(self, node, word='with'):
        self.block(f'{word} ' + ', '.join([self.part(each) for each in node.items]), node.body)

    def write_AsyncWith(self, node):
        self.write_With(node, 'async with')

    def write_Raise(self, node):
        text = 'raise'
        if node.exc is not None:
            text += ' ' + self.text(node.exc)
        if node.cause is not None:
            text += ' from ' + self.text(node.cause)
        self.line(text)

    def write_Try(self, node, star=''):
        self.block('try', node.body)
        for each in node.handlers:
            head = 'except' + star
            if each.type is not None:
                head += ' ' + self.text(each.type)
            if each.name:
                head += ' as ' + each.name
            self.block(head, each.body)
        self.otherwise(node)
        if node.finalbody:
            self.block('finally', node.finalbody)

    def write_TryStar(self, node):
        self.write_Try(node, '*')

    def write_Assert(self, node):
        self.line('assert ' + self.text(node.test) + (', ' + self.text(node.msg) if node.msg is not None else ''))

    def write_Import(self, node):
        self.line('import ' + ', '.join([self.part(each) for each in node.names]))

    def write_ImportFrom(self, node):
        names = ', '.join([self.part(each) for each in node.names])
        self.line(f'from {"." * (node.level or 0)}{node.module or ""} import {names}')

    def write_Global(self, node):
        self.line('global ' + ', '.join(node.names))

    def write_Nonlocal(self, node):
        self.line('nonlocal ' + ', '.join(node.names))

    def write_Pass(self, node):
        self.line('pass')

    def write_Break(self, node):
        self.line('break')

    def write_Continue(self, node):
        self.line('continue')

    def write_Match(self, node):
        self.line(f'match {self.text(node.subject)}:')
        self.level += 1
        for each in node.cases:
            self.write(each)
        self.level -= 1

    def write_match_case(self, node):
        guard = '' if node.guard is None else ' if ' + self.text(node.guard)
        self.block(f'case {self.pattern(node.pattern)}{guard}', node.body)
