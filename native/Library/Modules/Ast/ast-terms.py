

class _Terms:
    """Writes expressions, patterns and the parts of statements."""

    def pattern(self, node, place=_TEST):
        match node:
            case MatchValue():
                return self.text(node.value)
            case MatchSingleton():
                return repr(node.value)
            case MatchSequence():
                return f'[{", ".join([self.pattern(each) for each in node.patterns])}]'
            case MatchStar():
                return '*' + (node.name or '_')
            case MatchMapping():
                parts = [f'{self.text(key)}: {self.pattern(value)}' for key, value in zip(node.keys, node.patterns)]
                return '{' + ', '.join(parts + (['**' + node.rest] if node.rest is not None else [])) + '}'
            case MatchClass():
                parts = [self.pattern(each) for each in node.patterns]
                parts += [f'{name}={self.pattern(each)}' for name, each in zip(node.kwd_attrs, node.kwd_patterns)]
                return f'{self.text(node.cls, _ATOM)}({", ".join(parts)})'
            case MatchAs():
                if node.pattern is None:
                    return node.name or '_'
                text = f'{self.pattern(node.pattern, _BOR)} as {node.name}'
                return f'({text})' if place > _TEST else text
            case MatchOr():
                text = ' | '.join([self.pattern(each, _BOR + 1) for each in node.patterns])
                return f'({text})' if place > _BOR else text
        return self.text(node)

    def part(self, node):
        """What is neither statement nor expression."""
        match node:
            case arguments():
                return self.parameters(node)
            case arg():
                return node.arg + ('' if node.annotation is None else ': ' + self.text(node.annotation))
            case keyword():
                return (f'{node.arg}=' if node.arg is not None else '**') + self.text(node.value)
            case alias():
                return node.name + (f' as {node.asname}' if node.asname else '')
            case withitem():
                target = '' if node.optional_vars is None else ' as ' + self.text(node.optional_vars)
                return self.text(node.context_expr) + target
            case comprehension():
                word = ' async for ' if node.is_async else ' for '
                tests = ''.join([' if ' + self.text(each, _TEST + 1) for each in node.ifs])
                return f'{word}{self.text(node.target, _TUPLE)} in {self.text(node.iter, _TEST + 1)}{tests}'
            case TypeVar() | ParamSpec() | TypeVarTuple():
                star = {'TypeVar': '', 'TypeVarTuple': '*', 'ParamSpec': '**'}[type(node).__name__]
                bound = getattr(node, 'bound', None)
                text = star + node.name + ('' if bound is None else ': ' + self.text(bound))
                return text + ('' if node.default_value is None else ' = ' + self.text(node.default_value))
            case pattern():
                return self.pattern(node)
            case operator():
                return _BINARY[type(node).__name__][0]
            case cmpop():
                return _COMPARE[type(node).__name__]
            case unaryop():
                return _UNARY[type(node).__name__]
            case boolop():
                return type(node).__name__.lower()
        return ''

    def parameters(self, node):
        parts = []
        plain = node.posonlyargs + node.args
        defaults = [None] * (len(plain) - len(node.defaults)) + node.defaults
        for at, (each, default) in enumerate(zip(plain, defaults), 1):
            parts.append(self.part(each) + ('' if default is None else '=' + self.text(default)))
            if at == len(node.posonlyargs):
                parts.append('/')
        if node.vararg:
            parts.append('*' + self.part(node.vararg))
        elif node.kwonlyargs:
            parts.append('*')
        for each, default in zip(node.kwonlyargs, node.kw_defaults):
            parts.append(self.part(each) + ('' if default is None else '=' + self.text(default)))
        if node.kwarg:
            parts.append('**' + self.part(node.kwarg))
        return ', '.join(parts)

    def texts(self, nodes):
        return ', '.join([self.text(each) for each in nodes])

    def text(self, node, place=_TEST):
        """An expression, in parentheses where the place asks for what binds more."""
        text, binding = getattr(self, 'text_' + type(node).__name__)(node)
        return f'({text})' if binding < place else text

    def text_Name(self, node):
        return node.id, _ATOM

    def text_Constant(self, node):
        value = node.value
        if isinstance(value, tuple):
            inner = ', '.join([self.text_Constant(Constant(each))[0] for each in value])
            return f'({inner}{"," if len(value) == 1 else ""})', _ATOM
        if value is ...:
            return '...', _ATOM
        if isinstance(value, (float, complex)):
            return repr(value).replace('inf', '1e309').replace('nan', '(1e309-1e309)'), _ATOM
        return ('u' if node.kind == 'u' else '') + repr(value), _ATOM

    def text_NamedExpr(self, node):
        return f'{self.text(node.target, _ATOM)} := {self.text(node.value, _ATOM)}', _NAMED

    def text_Tuple(self, node):
        inner = self.texts(node.elts) + (',' if len(node.elts) == 1 else '')
        return (inner, _TUPLE) if node.elts else ('()', _ATOM)

    def text_List(self, node):
        return f'[{self.texts(node.elts)}]', _ATOM

    def text_Set(self, node):
        return '{' + (self.texts(node.elts) or '*()') + '}', _ATOM

    def text_Dict(self, node):
        parts = ['**' + self.text(value, _BOR) if key is None else f'{self.text(key)}: {self.text(value)}'
                 for key, value in zip(node.keys, node.values)]
        return '{' + ', '.join(parts) + '}', _ATOM

    def clauses(self, node):
        return ''.join([self.part(each) for each in node.generators])

    def text_ListComp(self, node):
        return f'[{self.text(node.elt)}{self.clauses(node)}]', _ATOM

    def text_SetComp(self, node):
        return '{' + self.text(node.elt) + self.clauses(node) + '}', _ATOM

    def text_GeneratorExp(self, node):
        return f'({self.text(node.elt)}{self.clauses(node)})', _ATOM

    def text_DictComp(self, node):
        return '{' + f'{self.text(node.key)}: {self.text(node.value)}{self.clauses(node)}' + '}', _ATOM

    def text_IfExp(self, node):
        body, test = self.text(node.body, _TEST + 1), self.text(node.test, _TEST + 1)
        return f'{body} if {test} else {self.text(node.orelse)}', _TEST

    def text_Lambda(self, node):
        inside = self.part(node.args)
        return f'lambda{" " + inside if inside else ""}: {self.text(node.body)}', _TEST

    def text_BoolOp(self, node):
        word, binding = ('and', _AND) if isinstance(node.op, And) else ('or', _OR)
        parts = [self.text(each, min(binding + at, _ATOM)) for at, each in enumerate(node.values, 1)]
        return f' {word} '.join(parts), binding

    def text_BinOp(self, node):
        sign, binding = _BINARY[type(node.op).__name__]
        left, right = (binding + 1, binding) if sign == '**' else (binding, binding + 1)
        return f'{self.text(node.left, left)} {sign} {self.text(node.right, right)}', binding

    def text_UnaryOp(self, node):
        sign = _UNARY[type(node.op).__name__]
        if sign == 'not':
            return f'not {self.text(node.operand, _NOT)}', _NOT
        return sign + self.text(node.operand, _FACTOR), _FACTOR

    def text_Compare(self, node):
        text = self.text(node.left, _CMP + 1)
        for sign, each in zip(node.ops, node.comparators):
            text += f' {_COMPARE[type(sign).__name__]} {self.text(each, _CMP + 1)}'
        return text, _CMP

    def text_Await(self, node):
        return 'await' + (' ' + self.text(node.value, _ATOM) if node.value else ''), _AWAIT

    def text_Yield(self, node):
        return 'yield' + ('' if node.value is None else ' ' + self.text(node.value, _ATOM)), _YIELD

    def text_YieldFrom(self, node):
        return 'yield from ' + self.text(node.value, _ATOM), _YIELD

    def text_Call(self, node):
        if len(node.args) == 1 and not node.keywords and isinstance(node.args[0], GeneratorExp):
            return self.text(node.func, _ATOM) + f'({self.text(node.args[0])})', _ATOM
        inside = [self.text(each) for each in node.args] + [self.part(each) for each in node.keywords]
        return f'{self.text(node.func, _ATOM)}({", ".join(inside)})', _ATOM

    def text_Attribute(self, node):
        value = self.text(node.value, _ATOM)
        if isinstance(node.value, Constant) and isinstance(node.value.value, int):
            value += ' '
        return f'{value}.{node.attr}', _ATOM

    def text_Subscript(self, node):
        inside = node.slice
        if isinstance(inside, Tuple) and inside.elts:
            shown = self.texts(inside.elts) + (',' if len(inside.elts) == 1 else '')
        else:
            shown = self.text(inside)
        return f'{self.text(node.value, _ATOM)}[{shown}]', _ATOM

    def text_Starred(self, node):
        return '*' + self.text(node.value, _BOR), _ATOM

    def text_Slice(self, node):
        text = ('' if node.lower is None else self.text(node.lower)) + ':'
        text += '' if node.upper is None else self.text(node.upper)
        return text + ('' if node.step is None else ':' + self.text(node.step)), _ATOM

    def text_JoinedStr(self, node):
        return self.formatted('f', node.values), _ATOM

    def text_TemplateStr(self, node):
        return self.formatted('t', node.values), _ATOM

    def text_FormattedValue(self, node):
        return self.formatted('f', [node]), _ATOM

    def text_Interpolation(self, node):
        return self.formatted('t', [node]), _ATOM

    def formatted(self, prefix, values):
        pieces = [piece for each in values for piece in self.pieces(each)]
        text = ''.join([_escaped(piece, '') if is_text else piece for piece, is_text in pieces])
        for quote in ("'", '"', '"""', "'''"):
            if quote not in text and text[-1:] != quote[0]:
                return f'{prefix}{quote}{text}{quote}'
        return prefix + repr(text)

    def pieces(self, node):
        """Parts of a formatted string, each with whether it is text rather than code."""
        if isinstance(node, Constant):
            return [(node.value.replace('{', '{{').replace('}', '}}'), True)]
        if isinstance(node, JoinedStr):
            return [piece for each in node.values for piece in self.pieces(each)]
        inner = node.str if isinstance(node, Interpolation) else self.text(node.value, _TEST + 1)
        text = '{' + (' ' if inner.startswith('{') else '') + inner
        if node.conversion != -1:
            text += '!' + chr(node.conversion)
        if node.format_spec is None:
            return [(text + '}', False)]
        return [(text + ':', False), *self.pieces(node.format_spec), ('}', False)]


def _escaped(text, kept):
    return ''.join([char.encode('unicode_escape').decode()
                    if char == '\\' or not char.isprintable() and char not in kept else char for char in text])


def _triple(doc):
    """A docstring as it is written: in three quotes, its lines kept."""
    text = _escaped(doc, '\n\t')
    for quote in ('"""', "'''"):
        if quote not in text and text[-1:] != quote[0]:
            return f'{quote}{text}{quote}'
    tail = '\\"' if text[-1:] == '"' else text[-1:]
    return '"""' + text[:-1].replace('"""', '\\"\\"\\"') + tail + '"""'
