"""Trees of source texts: read, walked, changed, shown and written back. They cannot be compiled."""

PyCF_ONLY_AST = 0x400
PyCF_TYPE_COMMENTS = 0x1000
PyCF_ALLOW_TOP_LEVEL_AWAIT = 0x2000
PyCF_OPTIMIZED_AST = 0x8400
_PLACE = ('lineno', 'col_offset', 'end_lineno', 'end_col_offset')


class AST:
    _fields = ()
    _attributes = ()
    _lists = ()
    _optional = ()
    __match_args__ = ()

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        shape = cls.__dict__.get('_shape')
        if shape is not None:
            parts = shape.split()
            cls._fields = cls.__match_args__ = tuple([part.rstrip('*?') for part in parts])
            cls._lists = tuple([part[:-1] for part in parts if part[-1] == '*'])
            cls._optional = tuple([part[:-1] for part in parts if part[-1] == '?'])
            for name in cls._optional:
                setattr(cls, name, None)

    def __init__(self, /, *args, **kwargs):
        fields = self._fields
        kind = type(self).__name__
        if len(args) > len(fields):
            raise TypeError(f'{kind} constructor takes at most {len(fields)} positional argument'
                            f'{"" if len(fields) == 1 else "s"}')
        left = dict.fromkeys(fields)
        for name, value in zip(fields, args):
            setattr(self, name, value)
            del left[name]
        for name, value in kwargs.items():
            if name in left:
                del left[name]
            elif name in fields:
                raise TypeError(f'{kind} got multiple values for argument {name!r}')
            elif name not in self._attributes:
                from warnings import warn
                warn(f'{kind}.__init__ got an unexpected keyword argument {name!r}. Support for arbitrary keyword '
                     'arguments is deprecated and will be removed in Python 3.15.', DeprecationWarning, 2)
            setattr(self, name, value)
        for name in left:
            if name in self._lists:
                setattr(self, name, [])
            elif name == 'ctx':
                self.ctx = Load()
            elif name not in self._optional and hasattr(type(self), '_shape'):
                from warnings import warn
                warn(f'{kind}.__init__ missing 1 required positional argument: {name!r}. This will become an error in '
                     'Python 3.15.', DeprecationWarning, 2)

    def __repr__(self):
        return _shown(self, 3)

    def __replace__(self, /, **fields):
        kind = type(self)
        for name in fields:
            if name not in kind._fields and name not in kind._attributes and name not in self.__dict__:
                raise TypeError(f'{kind.__name__}.__replace__ got an unexpected keyword argument {name!r}.')
        return kind(**{**self.__dict__, **fields})


def _shown(node, depth):
    """How a node is shown: what is nested deeper than a few levels is left out."""
    kind = type(node).__name__
    if depth <= 0:
        return f'{kind}(...)'
    parts = []
    for name in node._fields:
        value = getattr(node, name, None)
        if isinstance(value, (list, tuple)) and value and isinstance(value[0], AST):
            inner = [_shown(each, depth - 1) for each in ([value[0], value[-1]] if len(value) > 2 else value)]
            if len(value) > 2:
                inner.insert(1, '...')
            text = f'[{", ".join(inner)}]'
        else:
            text = _shown(value, depth - 1) if isinstance(value, AST) else repr(value)
        parts.append(f'{name}={text}')
    return f'{kind}({", ".join(parts)})'


def parse(source, filename='<unknown>', mode='exec', *, type_comments=False, feature_version=None, optimize=-1,
          module=None):
    if isinstance(feature_version, tuple) and feature_version[0] != 3:
        raise ValueError(f'Unsupported major version: {feature_version[0]}')
    if isinstance(source, AST):
        return source
    if not isinstance(source, str):
        if not isinstance(source, (bytes, bytearray, memoryview)):
            raise TypeError('compile() arg 1 must be a string, bytes or AST object')
        source = _decoded(bytes(source))
    if mode not in ('exec', 'eval', 'single'):
        raise ValueError("compile() mode must be 'exec', 'eval' or 'single'")
    if '\0' in source:
        raise SyntaxError('source code string cannot contain null bytes')
    text = source.lstrip(' \t') if mode == 'eval' else source
    made = _tree(text.replace('\r\n', '\n').replace('\r', '\n'))
    if type(made) is tuple:
        kind, message, *place = made
        line, column, shown, last, end = place
        if shown is not None:
            shown += '\n'
        kind = {'IndentationError': IndentationError, 'TabError': TabError}.get(kind, SyntaxError)
        raise kind(message, (filename, line, column, shown, last, end))
    import ast
    body = [_node(ast, each, {}) for each in made]
    if mode == 'exec':
        return Module(body, [])
    if mode == 'single':
        return Interactive(body)
    if len(body) != 1 or not isinstance(body[0], Expr):
        first = body[0] if body else None
        if first is None:
            where = (1, 1, text, 1, 1) if text else (0, 0, '', 0, 0)
        else:
            column = first.col_offset + 1
            where = first.lineno, column, text.split('\n')[first.lineno - 1], first.lineno, column
        raise SyntaxError('invalid syntax', (filename, *where))
    return Expression(body[0].value)


def _decoded(data):
    from codecs import BOM_UTF8
    from re import match
    if data.startswith(BOM_UTF8):
        return data[3:].decode()
    for line in data.split(b'\n', 2)[:2]:
        found = match(rb'[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)', line)
        if found:
            return data.decode(found[1].decode())
    return data.decode()


def _node(module, made, signs):
    """The node that a tuple of the parser describes."""
    kind, place, *values = made
    if place is None and not values and kind[0].isupper():
        found = signs.get(kind)
        if found is None:
            found = signs[kind] = getattr(module, kind)()
        return found
    kind = getattr(module, kind)
    node = kind.__new__(kind)
    for name, value in zip(kind._fields, values):
        if type(value) is tuple:
            value = _node(module, value, signs)
        elif type(value) is list:
            value = [_node(module, each, signs) if type(each) is tuple else each for each in value]
        setattr(node, name, value)
    if place is not None:
        node.lineno, node.col_offset, node.end_lineno, node.end_col_offset = place
    return node


def literal_eval(node_or_string):
    """The value of a text or tree of a literal: strings, numbers, containers, booleans, None and Ellipsis."""
    if isinstance(node_or_string, str):
        text = node_or_string.lstrip(' \t')
        try:
            return _literal(text)
        except (ValueError, SyntaxError):
            node_or_string = parse(text, mode='eval')
    if isinstance(node_or_string, Expression):
        node_or_string = node_or_string.body
    return _literal_of(node_or_string)


def _malformed(node):
    line = getattr(node, 'lineno', None)
    raise ValueError('malformed node or string' + (f' on line {line}' if line else '') + f': {node!r}')


def _number_of(node):
    if not isinstance(node, Constant) or type(node.value) not in (int, float, complex):
        _malformed(node)
    return node.value


def _signed_of(node):
    if isinstance(node, UnaryOp) and isinstance(node.op, (UAdd, USub)):
        number = _number_of(node.operand)
        return +number if isinstance(node.op, UAdd) else -number
    return _number_of(node)


def _literal_of(node):
    match node:
        case Constant():
            return node.value
        case Tuple():
            return tuple([_literal_of(each) for each in node.elts])
        case List():
            return [_literal_of(each) for each in node.elts]
        case Set():
            return {_literal_of(each) for each in node.elts}
        case Call(func=Name(id='set'), args=[], keywords=[]):
            return set()
        case Dict():
            if len(node.keys) != len(node.values):
                _malformed(node)
            return {_literal_of(key): _literal_of(value) for key, value in zip(node.keys, node.values)}
        case BinOp(op=Add() | Sub()):
            left = _signed_of(node.left)
            right = _number_of(node.right)
            if isinstance(left, (int, float)) and isinstance(right, complex):
                return left + right if isinstance(node.op, Add) else left - right
    return _signed_of(node)


def dump(node, annotate_fields=True, include_attributes=False, *, indent=None, show_empty=False):
    if not isinstance(node, AST):
        raise TypeError(f'expected AST, got {type(node).__name__!r}')
    if indent is not None and not isinstance(indent, str):
        indent = ' ' * indent
    return _dumped(node, 0, (annotate_fields, include_attributes, indent, show_empty))[0]


def _dumped(node, level, options):
    """The text of a node and whether it is short."""
    annotate, attributes, indent, show_empty = options
    level += 1
    separator, prefix = ', ', ''
    if indent is not None:
        prefix = '\n' + indent * level
        separator = ',' + prefix
    if isinstance(node, AST):
        kind = type(node)
        parts = []
        held = []
        simple = True
        keywords = annotate
        for name in node._fields:
            try:
                value = getattr(node, name)
            except AttributeError:
                keywords = True
                continue
            if value is None and getattr(kind, name, ...) is None:
                keywords = True
                continue
            if not show_empty and value == [] and name in kind._lists:
                if not keywords:
                    held.append(repr(value))
                continue
            if not keywords:
                parts += held
                held = []
            text, is_simple = _dumped(value, level, options)
            simple = simple and is_simple
            parts.append(f'{name}={text}' if keywords else text)
        if attributes and node._attributes:
            for name in node._attributes:
                try:
                    value = getattr(node, name)
                except AttributeError:
                    continue
                if value is None and getattr(kind, name, ...) is None:
                    continue
                text, is_simple = _dumped(value, level, options)
                simple = simple and is_simple
                parts.append(f'{name}={text}')
        if simple and len(parts) <= 3:
            return f'{kind.__name__}({", ".join(parts)})', not parts
        return f'{kind.__name__}({prefix}{separator.join(parts)})', False
    if isinstance(node, list):
        if not node:
            return '[]', True
        return f'[{prefix}{separator.join([_dumped(each, level, options)[0] for each in node])}]', False
    return repr(node), True


def copy_location(new_node, old_node):
    for name in _PLACE:
        if name in old_node._attributes and name in new_node._attributes:
            value = getattr(old_node, name, None)
            if value is not None or hasattr(old_node, name) and name.startswith('end_'):
                setattr(new_node, name, value)
    return new_node


def fix_missing_locations(node):
    def fix(node, line, column, last, end):
        attributes = node._attributes
        if 'lineno' in attributes:
            if hasattr(node, 'lineno'):
                line = node.lineno
            else:
                node.lineno = line
        if 'end_lineno' in attributes:
            if getattr(node, 'end_lineno', None) is None:
                node.end_lineno = last
            else:
                last = node.end_lineno
        if 'col_offset' in attributes:
            if hasattr(node, 'col_offset'):
                column = node.col_offset
            else:
                node.col_offset = column
        if 'end_col_offset' in attributes:
            if getattr(node, 'end_col_offset', None) is None:
                node.end_col_offset = end
            else:
                end = node.end_col_offset
        for child in iter_child_nodes(node):
            fix(child, line, column, last, end)
    fix(node, 1, 0, 1, 0)
    return node


def increment_lineno(node, n=1):
    for child in walk(node):
        if isinstance(child, TypeIgnore):
            child.lineno = getattr(child, 'lineno', 0) + n
            continue
        if 'lineno' in child._attributes:
            child.lineno = getattr(child, 'lineno', 0) + n
        if 'end_lineno' in child._attributes and (end := getattr(child, 'end_lineno', 0)) is not None:
            child.end_lineno = end + n
    return node


def iter_fields(node):
    for name in node._fields:
        try:
            yield name, getattr(node, name)
        except AttributeError:
            pass


def iter_child_nodes(node):
    for _, field in iter_fields(node):
        if isinstance(field, AST):
            yield field
        elif isinstance(field, list):
            for item in field:
                if isinstance(item, AST):
                    yield item


def walk(node):
    from collections import deque
    waiting = deque([node])
    while waiting:
        node = waiting.popleft()
        waiting.extend(iter_child_nodes(node))
        yield node


def get_docstring(node, clean=True):
    if not isinstance(node, (AsyncFunctionDef, FunctionDef, ClassDef, Module)):
        raise TypeError(f"{node.__class__.__name__!r} can't have docstrings")
    if not (node.body and isinstance(node.body[0], Expr)):
        return None
    text = node.body[0].value
    if not (isinstance(text, Constant) and isinstance(text.value, str)):
        return None
    if clean:
        from inspect import cleandoc
        return cleandoc(text.value)
    return text.value


def get_source_segment(source, node, *, padded=False):
    if getattr(node, 'end_lineno', None) is None or node.end_col_offset is None:
        return None
    first, last = node.lineno - 1, node.end_lineno - 1
    from re import findall
    lines = [line.encode() for line in findall(r'[^\r\n]*(?:\r\n|\r|\n|\Z)', source)]
    if first == last:
        return lines[first][node.col_offset:node.end_col_offset].decode()
    lead = ''
    if padded:
        lead = ''.join([char if char in '\f\t' else ' ' for char in lines[first][:node.col_offset].decode()])
    start = lines[first][node.col_offset:].decode()
    end = lines[last][:node.end_col_offset].decode()
    return ''.join([lead + start, *[line.decode() for line in lines[first + 1:last]], end])


class NodeVisitor:
    def visit(self, node):
        return getattr(self, 'visit_' + node.__class__.__name__, self.generic_visit)(node)

    def generic_visit(self, node):
        for _, value in iter_fields(node):
            if isinstance(value, list):
                for item in value:
                    if isinstance(item, AST):
                        self.visit(item)
            elif isinstance(value, AST):
                self.visit(value)


class NodeTransformer(NodeVisitor):
    def generic_visit(self, node):
        for name, old in iter_fields(node):
            if isinstance(old, list):
                new = []
                for item in old:
                    if isinstance(item, AST):
                        item = self.visit(item)
                        if item is None:
                            continue
                        if not isinstance(item, AST):
                            new.extend(item)
                            continue
                    new.append(item)
                old[:] = new
            elif isinstance(old, AST):
                new = self.visit(old)
                if new is None:
                    delattr(node, name)
                else:
                    setattr(node, name, new)
        return node


def compare(a, b, /, *, compare_attributes=False):
    if type(a) is not type(b):
        return False
    if isinstance(a, list):
        return len(a) == len(b) and all(
            compare(one, other, compare_attributes=compare_attributes) for one, other in zip(a, b))
    if not isinstance(a, AST):
        return a == b
    names = a._fields + (a._attributes if compare_attributes else ())
    missing = object()
    return a._fields == b._fields and all(
        compare(getattr(a, name, missing), getattr(b, name, missing), compare_attributes=compare_attributes)
        for name in names)
