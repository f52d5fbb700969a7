
    def _pprint_bytearray(self, object, stream, indent, allowance, context, level):
        stream.write('bytearray(')
        self._pprint_bytes(bytes(object), stream, indent + 10, allowance + 1, context, level + 1)
        stream.write(')')

    def _write_call(self, object, inner, stream, indent, allowance, context, level):
        """A class name with one value in parentheses."""
        name = type(object).__name__
        stream.write(name + '(')
        self._format(inner, stream, indent + len(name) + 1, allowance + 1, context, level)
        stream.write(')')

    def _pprint_ordered_dict(self, object, stream, indent, allowance, context, level):
        if not object:
            stream.write(repr(object))
            return
        self._write_call(object, list(object.items()), stream, indent, allowance, context, level)

    def _pprint_mappingproxy(self, object, stream, indent, allowance, context, level):
        stream.write('mappingproxy(')
        self._format(object.copy(), stream, indent + 13, allowance + 1, context, level)
        stream.write(')')

    def _pprint_simplenamespace(self, object, stream, indent, allowance, context, level):
        kind = type(object)
        name = 'namespace' if kind.__name__ == 'SimpleNamespace' and kind.__module__ == 'types' else kind.__name__
        indent += len(name) + 1
        stream.write(name + '(')
        self._write_fields(list(object.__dict__.items()), stream, indent, allowance + 1, context, level)
        stream.write(')')

    def _pprint_dataclass(self, object, stream, indent, allowance, context, level):
        name = type(object).__name__
        indent += len(name) + 1
        items = [(field.name, getattr(object, field.name)) for field in _fields_of(object) if field.repr]
        stream.write(name + '(')
        self._write_fields(items, stream, indent, allowance + 1, context, level)
        stream.write(')')

    def _pprint_default_dict(self, object, stream, indent, allowance, context, level):
        if not object:
            stream.write(repr(object))
            return
        factory = self._repr(object.default_factory, context, level)
        name = type(object).__name__
        indent += len(name) + 1
        stream.write(f'{name}({factory},\n{" " * indent}')
        self._pprint_dict(object, stream, indent, allowance + 1, context, level)
        stream.write(')')

    def _pprint_counter(self, object, stream, indent, allowance, context, level):
        if not object:
            stream.write(repr(object))
            return
        name = type(object).__name__
        stream.write(name + '({')
        if self._indent_per_level > 1:
            stream.write((self._indent_per_level - 1) * ' ')
        self._write_pairs(object.most_common(), stream, indent + len(name) + 1, allowance + 2, context, level)
        stream.write('})')

    def _pprint_chain_map(self, object, stream, indent, allowance, context, level):
        if not object.maps:
            stream.write(repr(object))
            return
        name = type(object).__name__
        indent += len(name) + 1
        stream.write(name + '(')
        for place, each in enumerate(object.maps):
            final = place == len(object.maps) - 1
            self._format(each, stream, indent, allowance + 1 if final else 1, context, level)
            stream.write(')' if final else ',\n' + ' ' * indent)

    def _pprint_deque(self, object, stream, indent, allowance, context, level):
        if not object:
            stream.write(repr(object))
            return
        name = type(object).__name__
        indent += len(name) + 1
        stream.write(name + '([')
        if object.maxlen is None:
            self._write_items(object, stream, indent, allowance + 2, context, level)
            stream.write('])')
        else:
            self._write_items(object, stream, indent, 2, context, level)
            limit = self._repr(object.maxlen, context, level)
            stream.write(f'],\n{" " * indent}maxlen={limit})')

    def _pprint_user_data(self, object, stream, indent, allowance, context, level):
        self._format(object.data, stream, indent, allowance, context, level - 1)

    _dispatch.update({
        dict.__repr__: _pprint_dict,
        list.__repr__: _pprint_list,
        tuple.__repr__: _pprint_tuple,
        set.__repr__: _pprint_set,
        frozenset.__repr__: _pprint_set,
        str.__repr__: _pprint_str,
        bytes.__repr__: _pprint_bytes,
        bytearray.__repr__: _pprint_bytearray,
    })


def _rare_kind(kind):
    """How classes of collections are printed that few programs load; None for all others."""
    for base in kind.__mro__:
        if base.__module__ == 'collections' and kind.__repr__ is base.__repr__:
            if base.__name__ == 'ChainMap':
                return PrettyPrinter._pprint_chain_map
            if base.__name__ in ('UserDict', 'UserList', 'UserString'):
                return PrettyPrinter._pprint_user_data
    return None


def _add_kinds():
    import collections
    import types
    table, printer = PrettyPrinter._dispatch, PrettyPrinter
    for kind, write in (
            (collections.OrderedDict, printer._pprint_ordered_dict),
            (types.SimpleNamespace, printer._pprint_simplenamespace),
            (collections.defaultdict, printer._pprint_default_dict),
            (collections.Counter, printer._pprint_counter),
            (collections.deque, printer._pprint_deque)):
        table[kind.__repr__] = write
    table[types.MappingProxyType] = printer._pprint_mappingproxy


_add_kinds()


class _Parts:
    """What a text is collected in."""

    def __init__(self):
        self.parts = []
        self.write = self.parts.append


def _recursion(object):
    return f'<Recursion on {type(object).__name__} with id={id(object)}>'


def _shows_fields(object):
    """True for instances of dataclasses whose representation is the one that was made for them."""
    kind = type(object)
    params = getattr(kind, '__dataclass_params__', None)
    if params is None or not params.repr:
        return False
    made = getattr(kind.__repr__, '__wrapped__', kind.__repr__)
    code = getattr(made, '__code__', None)
    return code is not None and code.co_filename == '<string>'


def _fields_of(object):
    import dataclasses
    return dataclasses.fields(object)
