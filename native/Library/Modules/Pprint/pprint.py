import sys as _sys

__all__ = ['pprint', 'pformat', 'isreadable', 'isrecursive', 'saferepr', 'PrettyPrinter', 'pp']


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True,
           underscore_numbers=False):
    """Prints a value over several lines where one is not enough."""
    PrettyPrinter(indent, width, depth, stream, compact=compact, sort_dicts=sort_dicts,
                  underscore_numbers=underscore_numbers).pprint(object)


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    """The text that pprint prints."""
    return PrettyPrinter(indent, width, depth, compact=compact, sort_dicts=sort_dicts,
                         underscore_numbers=underscore_numbers).pformat(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    """Prints a value, dicts in their own order."""
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def saferepr(object):
    """The representation of a value that may contain itself."""
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[0]


def isreadable(object):
    """True when the text of a value can be read back."""
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[1]


def isrecursive(object):
    """True when a value contains itself."""
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[2]


class _safe_key:
    """Orders values of any kinds: those that do not compare, by type and identity."""

    __slots__ = ['obj']

    def __init__(self, obj):
        self.obj = obj

    def __lt__(self, other):
        try:
            return self.obj < other.obj
        except TypeError:
            return (str(type(self.obj)), id(self.obj)) < (str(type(other.obj)), id(other.obj))


def _safe_tuple(pair):
    return _safe_key(pair[0]), _safe_key(pair[1])


_SCALARS = frozenset({str, bytes, bytearray, float, complex, bool, type(None), int, type(...)})


class PrettyPrinter:
    """Prints values in the manner that it is made for."""

    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True,
                 underscore_numbers=False):
        indent, width = int(indent), int(width)
        if indent < 0:
            raise ValueError('indent must be >= 0')
        if depth is not None and depth <= 0:
            raise ValueError('depth must be > 0')
        if not width:
            raise ValueError('width must be != 0')
        self._depth = depth
        self._indent_per_level = indent
        self._width = width
        self._stream = _sys.stdout if stream is None else stream
        self._compact = bool(compact)
        self._sort_dicts = sort_dicts
        self._underscore_numbers = underscore_numbers

    def pprint(self, object):
        """Prints a value."""
        if self._stream is not None:
            self._format(object, self._stream, 0, 0, {}, 0)
            self._stream.write('\n')

    def pformat(self, object):
        """The text of a value."""
        out = _Parts()
        self._format(object, out, 0, 0, {}, 0)
        return ''.join(out.parts)

    def isrecursive(self, object):
        """True when a value contains itself."""
        return self.format(object, {}, 0, 0)[2]

    def isreadable(self, object):
        """True when the text of a value can be read back."""
        _, readable, recursive = self.format(object, {}, 0, 0)
        return readable and not recursive

    def format(self, object, context, maxlevels, level):
        """The text of a value on one line, whether it can be read back, whether the value contains itself."""
        return self._safe_repr(object, context, maxlevels, level)

    def _format(self, object, stream, indent, allowance, context, level):
        key = id(object)
        if key in context:
            stream.write(_recursion(object))
            self._recursive, self._readable = True, False
            return
        text = self._repr(object, context, level)
        if len(text) > self._width - indent - allowance:
            kind = type(object)
            write = self._dispatch.get(kind.__repr__) or self._dispatch.get(kind) or _rare_kind(kind)
            if write is None and _shows_fields(object):
                write = PrettyPrinter._pprint_dataclass
            if write is not None:
                context[key] = 1
                write(self, object, stream, indent, allowance, context, level + 1)
                del context[key]
                return
        stream.write(text)

    def _repr(self, object, context, level):
        text, readable, recursive = self.format(object, context.copy(), self._depth, level)
        if not readable:
            self._readable = False
        if recursive:
            self._recursive = True
        return text

    def _sorted(self, items):
        return sorted(items, key=_safe_tuple) if self._sort_dicts else items

    def _safe_repr(self, object, context, maxlevels, level):
        kind = type(object)
        if kind in _SCALARS:
            if kind is int and self._underscore_numbers:
                return f'{object:_d}', True, False
            return repr(object), True, False
        show = getattr(kind, '__repr__', None)
        pairs = issubclass(kind, dict) and show is dict.__repr__
        if not pairs and not (issubclass(kind, list) and show is list.__repr__
                              or issubclass(kind, tuple) and show is tuple.__repr__):
            if issubclass(kind, int) and show is int.__repr__ and self._underscore_numbers:
                return f'{object:_d}', True, False
            text = repr(object)
            return text, bool(text) and not text.startswith('<'), False
        start, end = '{}' if pairs else '[]' if issubclass(kind, list) else '()'
        if not object:
            return start + end, True, False
        if start == '(' and len(object) == 1:
            end = ',)'
        if maxlevels and level >= maxlevels:
            return f'{start}...{end}', False, id(object) in context
        key = id(object)
        if key in context:
            return _recursion(object), False, True
        context[key] = 1
        readable, recursive = True, False
        parts = []
        for item in self._sorted(object.items()) if pairs else object:
            texts = []
            for each in item if pairs else (item,):
                text, can_read, repeats = self.format(each, context, maxlevels, level + 1)
                texts.append(text)
                readable = readable and can_read
                recursive = recursive or repeats
            parts.append(': '.join(texts))
        del context[key]
        return start + ', '.join(parts) + end, readable, recursive

    def _write_items(self, items, stream, indent, allowance, context, level):
        """Items, each on a line of its own or, compactly, as many on a line as fit."""
        indent += self._indent_per_level
        if self._indent_per_level > 1:
            stream.write((self._indent_per_level - 1) * ' ')
        newline = ',\n' + ' ' * indent
        mark = ''
        width = left = self._width - indent + 1
        last = len(items) - 1
        for place, item in enumerate(items):
            if place == last:
                left -= allowance
                width -= allowance
            if self._compact:
                text = self._repr(item, context, level)
                taken = len(text) + 2
                if left < taken:
                    left = width
                    if mark:
                        mark = newline
                if left >= taken:
                    left -= taken
                    stream.write(mark + text)
                    mark = ', '
                    continue
            stream.write(mark)
            mark = newline
            self._format(item, stream, indent, allowance if place == last else 1, context, level)

    _format_items = _write_items

    def _write_pairs(self, items, stream, indent, allowance, context, level):
        indent += self._indent_per_level
        last = len(items) - 1
        for place, (key, value) in enumerate(items):
            text = self._repr(key, context, level) + ': '
            stream.write(text)
            self._format(value, stream, indent + len(text), allowance if place == last else 1, context, level)
            if place != last:
                stream.write(',\n' + ' ' * indent)

    _format_dict_items = _write_pairs

    def _write_fields(self, items, stream, indent, allowance, context, level):
        last = len(items) - 1
        for place, (name, value) in enumerate(items):
            stream.write(name + '=')
            if id(value) in context:
                # A name of an attribute, not its value, says what repeats.
                stream.write('...')
            else:
                self._format(value, stream, indent + len(name) + 1, allowance if place == last else 1, context, level)
            if place != last:
                stream.write(',\n' + ' ' * indent)

    _dispatch = {}

    def _pprint_dict(self, object, stream, indent, allowance, context, level):
        stream.write('{')
        if self._indent_per_level > 1:
            stream.write((self._indent_per_level - 1) * ' ')
        if object:
            items = list(self._sorted(object.items()))
            self._write_pairs(items, stream, indent, allowance + 1, context, level)
        stream.write('}')

    def _pprint_list(self, object, stream, indent, allowance, context, level):
        stream.write('[')
        self._write_items(object, stream, indent, allowance + 1, context, level)
        stream.write(']')

    def _pprint_tuple(self, object, stream, indent, allowance, context, level):
        end = ',)' if len(object) == 1 else ')'
        stream.write('(')
        self._write_items(object, stream, indent, allowance + len(end), context, level)
        stream.write(end)

    def _pprint_set(self, object, stream, indent, allowance, context, level):
        if not object:
            stream.write(repr(object))
            return
        kind = type(object)
        start, end = '{', '}'
        if kind is not set:
            start, end = kind.__name__ + '({', '})'
            indent += len(kind.__name__) + 1
        stream.write(start)
        self._write_items(sorted(object, key=_safe_key), stream, indent, allowance + len(end), context, level)
        stream.write(end)

    def _pprint_str(self, object, stream, indent, allowance, context, level):
        if not object:
            stream.write(repr(object))
            return
        self._write_chunks(self._chunks_of_text(object, indent, allowance, level), stream, indent, level)

    def _chunks_of_text(self, object, indent, allowance, level):
        import re
        if level == 1:
            indent += 1
            allowance += 1
        chunks = []
        room = self._width - indent
        lines = object.splitlines(True)
        for place, line in enumerate(lines):
            final = place == len(lines) - 1
            text = repr(line)
            if len(text) <= (room - allowance if final else room):
                chunks.append(text)
                continue
            words = re.findall(r'\S*\s*', line)
            # The pattern always matches nothing at the end.
            words.pop()
            current = ''
            for number, word in enumerate(words):
                longer = current + word
                limit = room - allowance if final and number == len(words) - 1 else room
                if len(repr(longer)) > limit:
                    if current:
                        chunks.append(repr(current))
                    current = word
                else:
                    current = longer
            if current:
                chunks.append(repr(current))
        return chunks

    @staticmethod
    def _write_chunks(chunks, stream, indent, level):
        alone = len(chunks) == 1
        closed = level == 1 and not alone
        if closed:
            indent += 1
            stream.write('(')
        stream.write(('\n' + ' ' * indent).join(chunks))
        if closed:
            stream.write(')')

    def _pprint_bytes(self, object, stream, indent, allowance, context, level):
        if len(object) <= 4:
            stream.write(repr(object))
            return
        if level == 1:
            indent += 1
            allowance += 1
        chunks = self._chunks_of_bytes(object, self._width - indent, allowance)
        if level == 1:
            stream.write('(')
        stream.write(('\n' + ' ' * indent).join(chunks))
        if level == 1:
            stream.write(')')

    @staticmethod
    def _chunks_of_bytes(object, room, allowance):
        chunks, current = [], b''
        final = len(object) // 4 * 4
        for place in range(0, len(object), 4):
            part = object[place:place + 4]
            if place == final:
                room -= allowance
            if len(repr(current + part)) > room:
                if current:
                    chunks.append(repr(current))
                current = part
            else:
                current += part
        if current:
            chunks.append(repr(current))
        return chunks
