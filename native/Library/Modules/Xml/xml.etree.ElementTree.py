from xml.etree import ElementPath
from xml.etree._reader import ByteReader as _ByteReader, Problem as _Problem, Reader as _Reader

__all__ = ['Comment', 'dump', 'Element', 'ElementTree', 'fromstring', 'fromstringlist', 'indent', 'iselement',
           'iterparse', 'parse', 'ParseError', 'PI', 'ProcessingInstruction', 'QName', 'SubElement', 'tostring',
           'tostringlist', 'TreeBuilder', 'VERSION', 'XML', 'XMLID', 'XMLParser', 'XMLPullParser',
           'register_namespace', 'canonicalize', 'C14NWriterTarget']

VERSION = '1.3.0'


class ParseError(SyntaxError):
    """A text is no XML: the code of the error and its position are attributes."""


def iselement(element):
    """True for what looks like an element."""
    return hasattr(element, 'tag')


def _kind(value):
    return 'None' if value is None else type(value).__name__


def _demand(value, place):
    if not isinstance(value, Element):
        raise TypeError(f'{place} must be xml.etree.ElementTree.Element, not {_kind(value)}')


class Element:
    """A node of a document: a tag, attributes, a text before its children and a tail after its end."""

    __slots__ = ('tag', 'attrib', 'text', 'tail', '_children', '__weakref__')

    def __init__(self, *args, **extra):
        if not args and 'tag' in extra:
            args = (extra.pop('tag'),)
        if len(args) == 1 and 'attrib' in extra:
            args += (extra.pop('attrib'),)
        if not args:
            raise TypeError(f'Element() takes at least 1 argument ({len(extra)} given)')
        if len(args) > 2:
            raise TypeError(f'Element() takes at most 2 arguments ({len(args)} given)')
        self.tag = args[0]
        if len(args) == 2:
            if not isinstance(args[1], dict):
                raise TypeError(f'Element() argument 2 must be dict, not {_kind(args[1])}')
            self.attrib = {**args[1], **extra}
        else:
            self.attrib = extra
        self.text = self.tail = None
        self._children = []

    def __repr__(self):
        return f'<Element {self.tag!r} at {id(self):#x}>'

    def makeelement(self, tag, attrib, /):
        """A new element of the same kind."""
        return Element(tag, attrib)

    def __copy__(self):
        made = self.makeelement(self.tag, self.attrib)
        made.text, made.tail = self.text, self.tail
        made._children = self._children[:]
        return made

    def __deepcopy__(self, memo):
        from copy import deepcopy
        made = Element(deepcopy(self.tag, memo), deepcopy(self.attrib, memo))
        memo[id(self)] = made
        made.text, made.tail = deepcopy(self.text, memo), deepcopy(self.tail, memo)
        made._children = [deepcopy(child, memo) for child in self._children]
        return made

    def __getstate__(self):
        return {'tag': self.tag, '_children': list(self), 'attrib': self.attrib, 'text': self.text, 'tail': self.tail}

    def __setstate__(self, state):
        self.tag = state['tag']
        self._children = list(state.get('_children', ()))
        self.attrib = state.get('attrib', {})
        self.text, self.tail = state.get('text'), state.get('tail')

    def __len__(self):
        return len(self._children)

    def __bool__(self):
        import warnings
        warnings.warn("Testing an element's truth value will always return True in future versions.  Use specific "
                      "'len(elem)' or 'elem is not None' test instead.", DeprecationWarning, stacklevel=2)
        return len(self._children) != 0

    def __iter__(self):
        return iter(self._children)

    def _index(self, index, message):
        if not isinstance(index, slice):
            if not hasattr(index, '__index__'):
                raise TypeError('element indices must be integers')
            index = index.__index__()
            if not -len(self._children) <= index < len(self._children):
                raise IndexError(message)
        return index

    def __getitem__(self, index, /):
        return self._children[self._index(index, 'child index out of range')]

    def __setitem__(self, index, element, /):
        index = self._index(index, 'child assignment index out of range')
        if isinstance(index, slice):
            element = list(element)
            for each in element:
                self._demand_child(each)
        else:
            self._demand_child(element)
        self._children[index] = element

    def __delitem__(self, index, /):
        del self._children[self._index(index, 'child assignment index out of range')]

    @staticmethod
    def _demand_child(value):
        if not isinstance(value, Element):
            raise TypeError(f'expected an Element, not "{type(value).__name__}"')

    def append(self, subelement, /):
        """Adds a child at the end."""
        if not isinstance(subelement, Element):
            _demand(subelement, 'append() argument 1')
        self._children.append(subelement)

    def extend(self, elements, /):
        """Adds children at the end."""
        try:
            elements = list(elements)
        except TypeError:
            raise TypeError("'elements' must be an iterable") from None
        for each in elements:
            self._demand_child(each)
            self._children.append(each)

    def insert(self, index, subelement, /):
        """Adds a child at a place."""
        if not hasattr(index, '__index__'):
            raise TypeError(f"'{type(index).__name__}' object cannot be interpreted as an integer")
        _demand(subelement, 'insert() argument 2')
        self._children.insert(index, subelement)

    def remove(self, subelement, /):
        """Removes a child."""
        _demand(subelement, 'remove() argument')
        for place, each in enumerate(self._children):
            if each is subelement or each == subelement:
                del self._children[place]
                return
        raise ValueError('Element.remove(x): element not found')

    def find(self, path, namespaces=None):
        """The first element that a path leads to, or None."""
        if namespaces is None and _plain(path):
            return next((child for child in self._children if child.tag == path), None)
        return ElementPath.find(self, path, namespaces)

    def findtext(self, path, default=None, namespaces=None):
        """The text of the first element that a path leads to."""
        found = self.find(path, namespaces)
        if found is None:
            return default
        return '' if found.text is None else found.text

    def findall(self, path, namespaces=None):
        """A list of the elements that a path leads to."""
        if namespaces is None and _plain(path):
            return [child for child in self._children if child.tag == path]
        return ElementPath.findall(self, path, namespaces)

    def iterfind(self, path, namespaces=None):
        """The elements that a path leads to."""
        return ElementPath.iterfind(self, path, namespaces)

    def clear(self):
        """Removes children, attributes and texts."""
        self.attrib.clear()
        self._children = []
        self.text = self.tail = None

    def get(self, key, default=None):
        """The value of an attribute."""
        return self.attrib.get(key, default)

    def set(self, key, value, /):
        """Sets an attribute."""
        self.attrib[key] = value

    def keys(self):
        """The names of the attributes."""
        return list(self.attrib)

    def items(self):
        """The attributes."""
        return list(self.attrib.items())

    def iter(self, tag=None):
        """This element and all below it, in the order of the document."""
        return _walk(self, None if tag == '*' else tag)

    def itertext(self):
        """The texts in this element."""
        for element, begins in _visits(self):
            text = element.text if begins else element.tail
            if text and (begins or element is not self):
                yield text


def _plain(path):
    """True for a path that is no more than a tag."""
    if isinstance(path, QName):
        return True
    outside = path.rpartition('}')[2] if path[:1] == '{' else path
    return path[:2] not in ('{*', '{}') and not any(mark in outside for mark in '/*[@.')


def _walk(element, tag):
    waiting = [element]
    while waiting:
        each = waiting.pop()
        if tag is None or each.tag == tag:
            yield each
        if each._children:
            waiting.extend(each._children[::-1])


def _visits(element):
    """Every element when it begins and when it ends."""
    waiting = [(element, True)]
    while waiting:
        each, begins = waiting.pop()
        yield each, begins
        if begins:
            waiting.append((each, False))
            waiting.extend([(child, True) for child in each._children[::-1]])


def SubElement(*args, **extra):
    """A new element at the end of another one."""
    if len(args) < 2:
        if len(args) == 1 and 'tag' in extra:
            args += (extra.pop('tag'),)
        else:
            raise TypeError(f'SubElement() takes at least 2 arguments ({len(args)} given)')
    parent, *rest = args
    if not isinstance(parent, Element):
        raise TypeError(f'SubElement() argument 1 must be xml.etree.ElementTree.Element, not {_kind(parent)}')
    if 'attrib' in extra and len(rest) == 1:
        rest.append(extra.pop('attrib'))
    if len(rest) > 1 and not isinstance(rest[1], dict):
        raise TypeError(f'SubElement() argument 3 must be dict, not {_kind(rest[1])}')
    made = Element(*rest, **extra)
    parent._children.append(made)
    return made


def Comment(text=None):
    """A comment."""
    element = Element(Comment)
    element.text = text
    return element


def ProcessingInstruction(target, text=None):
    """A processing instruction."""
    element = Element(ProcessingInstruction)
    element.text = f'{target} {text}' if text else target
    return element


PI = ProcessingInstruction


class QName:
    """A name with its namespace."""

    def __init__(self, text_or_uri, tag=None):
        self.text = f'{{{text_or_uri}}}{tag}' if tag else text_or_uri

    def __str__(self):
        return self.text

    def __repr__(self):
        return f'<{type(self).__name__} {self.text!r}>'

    def __hash__(self):
        return hash(self.text)

    def _text_of(self, other):
        return other.text if isinstance(other, QName) else other

    def __le__(self, other):
        return self.text <= self._text_of(other)

    def __lt__(self, other):
        return self.text < self._text_of(other)

    def __ge__(self, other):
        return self.text >= self._text_of(other)

    def __gt__(self, other):
        return self.text > self._text_of(other)

    def __eq__(self, other):
        return self.text == self._text_of(other)
