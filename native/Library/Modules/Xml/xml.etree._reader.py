# Reads XML piece by piece and tells a handler what it finds. What a document defines itself is expanded within bounds;
# nothing outside of the document is ever read.

import re

CODES = {
    2: 'syntax error', 3: 'no element found', 4: 'not well-formed (invalid token)', 5: 'unclosed token',
    7: 'mismatched tag', 8: 'duplicate attribute', 9: 'junk after document element', 11: 'undefined entity',
    12: 'recursive entity reference', 13: 'asynchronous entity', 14: 'reference to invalid character number',
    17: 'XML or text declaration not at start of entity', 18: 'unknown encoding',
    19: 'encoding specified in XML declaration is incorrect', 20: 'unclosed CDATA section', 27: 'unbound prefix',
    28: 'must not undeclare prefix', 30: 'XML declaration not well-formed',
    38: 'reserved prefix (xml) must not be undeclared or bound to another namespace name',
    39: 'reserved prefix (xmlns) must not be declared or undeclared',
    43: 'limit on input amplification factor (from DTD and entities) breached',
}
XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace'
# Entities may make so much of a document, and no more than so many times its length.
_FREE_EXPANSION = 1 << 20
_MOST_AMPLIFICATION = 100

_WORD = r'[^\W\d][\w.\-\xb7]*'
_QNAME = rf'{_WORD}(?::{_WORD})?'
_VALUE = r'"[^"<]*"|\'[^\'<]*\''
_BAD = r'\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff'
_name = re.compile(_WORD)
_qname = re.compile(_QNAME)
_space = re.compile(r'[ \t\n]*')
_start = re.compile(rf'<({_QNAME})((?:[ \t\n]+{_QNAME}[ \t\n]*=[ \t\n]*(?:{_VALUE}))*)[ \t\n]*(/?)>')
_attribute = re.compile(rf'({_QNAME})[ \t\n]*=[ \t\n]*({_VALUE})')
_end = re.compile(rf'</({_QNAME})[ \t\n]*>')
_special = re.compile(rf'[<&{_BAD}]|\]\]>')
_bad = re.compile(f'[{_BAD}]')
_reference = re.compile(rf'&(?:#(?:x([0-9a-fA-F]+)|([0-9]+))|({_WORD}(?::{_WORD})?));')
_reference_part = re.compile(rf'&(?:#(?:x[0-9a-fA-F]*|[0-9]*)|{_WORD}(?::{_WORD})?)?')
_in_value = re.compile(r'[&\t\n]')
_declaration = re.compile(r'<\?xml[ \t\n]+version[ \t\n]*=[ \t\n]*(?:"[\w.:\-]+"|\'[\w.:\-]+\')'
                          r'(?:[ \t\n]+encoding[ \t\n]*=[ \t\n]*(?:"([A-Za-z][\w.\-]*)"|\'([A-Za-z][\w.\-]*)\'))?'
                          r'(?:[ \t\n]+standalone[ \t\n]*=[ \t\n]*(?:"(?:yes|no)"|\'(?:yes|no)\'))?[ \t\n]*\?>')
_declaration_parts = [re.compile(part) for part in (
    r'<\?xml[ \t\n]+', r'version[ \t\n]*=[ \t\n]*', r'(?:"[\w.:\-]+"|\'[\w.:\-]+\')[ \t\n]*',
    r'(?:encoding[ \t\n]*=[ \t\n]*(?:"[A-Za-z][\w.\-]*"|\'[A-Za-z][\w.\-]*\')[ \t\n]*)?',
    r'(?:standalone[ \t\n]*=[ \t\n]*)?', r'(?:"(?:yes|no)"|\'(?:yes|no)\')?[ \t\n]*')]
_PREDEFINED = {'lt': '<', 'gt': '>', 'amp': '&', 'quot': '"', 'apos': "'"}


class Problem(Exception):
    """The text is no XML."""

    def __init__(self, code, line, column, text=None):
        super().__init__(f'{text or CODES[code]}: line {line}, column {column}')
        self.code = code
        self.position = line, column


class Reader:
    """Reads a document; methods of the handler are called with what is in it."""

    def __init__(self, handler):
        self.handler = handler
        self.start = handler.start
        self.end = handler.end
        self.data = handler.data
        self.comment = getattr(handler, 'comment', None)
        self.pi = getattr(handler, 'pi', None)
        self.cdata = getattr(handler, 'cdata', None)
        self.text = ''
        self.place = 0
        self.line, self.column = 1, 0
        self.fed = False
        self.final = False
        self.names = []
        self.rooted = False
        self.typed = False
        self.scopes = [{'xml': XML_NAMESPACE}]
        self.known = {}
        self.entities = {}
        self.external = set()
        self.extra = {}
        self.defaults = {}
        self.open_external = False
        self.opened = []
        self.outer = None
        self.total = self.expanded = 0

    def fail(self, code, place, text=None):
        """The error of a place in the text."""
        if self.outer is not None:
            return Problem(code, *self.outer, text)
        return Problem(code, *self.position(place), text)

    def position(self, place):
        """The line and the column of a place in the text."""
        lines = self.text.count('\n', 0, place)
        if lines:
            return self.line + lines, place - self.text.rindex('\n', 0, place) - 1
        return self.line, self.column + place

    def feed(self, text):
        """Reads a further piece as far as it is clear what it means."""
        self.total += len(text)
        self.text += text
        if '\r' in self.text:
            # The second half of the end of a line may be still to come.
            held = '\r' if self.text[-1] == '\r' and not self.final else ''
            self.text = self.text[:len(self.text) - len(held)].replace('\r\n', '\n').replace('\r', '\n') + held
        if self.text[:1] == '\ufeff' and not self.fed:
            self.text = self.text[1:]
        self.read()
        if self.place:
            self.line, self.column = self.position(self.place)
            self.text = self.text[self.place:]
            self.place = 0

    def close(self):
        """The text ends here."""
        self.final = True
        self.feed('')
        if self.names or not self.rooted:
            raise self.fail(3, len(self.text))

    def stray(self, place):
        """The error of text outside of the document."""
        name = _name.match(self.text, place)
        end = name.end() if name else place
        if _special.match(self.text, end) and (end == place or not self.rooted):
            return self.fail(4, end)
        return self.fail(9 if self.rooted else 2, place)

    def read(self):
        """Reads from the place on."""
        text = self.text
        n = len(text)
        special = _special.search
        while self.place < n:
            place = self.place
            if not self.names:
                place = self.place = _space.match(text, place).end()
                if place == n:
                    return
                if text[place] != '<':
                    if text[place] == '\r':
                        return
                    raise self.stray(place)
            else:
                match = special(text, place)
                end = match.start() if match else n
                if match is None and not self.final and self.outer is None:
                    while end > place and text[end - 1] in ']\r':
                        end -= 1
                if end > place:
                    self.data(text[place:end])
                    self.place = place = end
                if match is None:
                    if end < n:
                        return
                    continue
                mark = text[place]
                if mark == '&':
                    place = self.read_reference(place)
                    if place < 0:
                        return
                    self.place = place
                    continue
                if mark != '<':
                    raise self.fail(4, place + 2 if mark == ']' else place)
            place = self.read_markup(place)
            if place < 0:
                if self.final:
                    raise self.fail(5, self.place)
                return
            self.place = place
            self.fed = True

    def read_markup(self, place):
        """Reads what begins with "<"; returns where it ends, -1 when it is not complete."""
        text = self.text
        mark = text[place + 1:place + 2]
        if mark == '/':
            if not self.names:
                if place + 2 == len(text):
                    return -1
                raise self.fail(9 if self.rooted else 4, place if self.rooted else place + 1)
            return self.read_end(place)
        if mark == '!':
            return self.read_declaration(place)
        if mark == '?':
            return self.read_instruction(place)
        if not mark:
            return -1
        if self.rooted and not self.names:
            raise self.fail(9, place)
        return self.read_start(place)

    def read_start(self, place):
        text = self.text
        match = _start.match(text, place)
        if match is None:
            return self.diagnose(place)
        name, inside, alone = match.groups()
        attributes = {}
        element = name
        if inside or name in self.defaults:
            pairs = self.values(name, inside, place, match.start(2))
            scope = None
            for key, value in pairs.items():
                if key == 'xmlns' or key[:6] == 'xmlns:':
                    if scope is None:
                        scope = dict(self.scopes[-1])
                    self.bind(scope, key[6:], value, place)
            if scope is not None:
                self.known = {}
            self.scopes.append(self.scopes[-1] if scope is None else scope)
            for key, value in pairs.items():
                if scope is not None and (key == 'xmlns' or key[:6] == 'xmlns:'):
                    continue
                if ':' in key:
                    key = self.expand(key, place)
                    if key in attributes:
                        raise self.fail(8, place)
                attributes[key] = value
        else:
            self.scopes.append(self.scopes[-1])
        element = self.known.get(name)
        if element is None:
            element = self.known[name] = self.expand(name, place, True)
        self.rooted = True
        self.start(element, attributes)
        if alone:
            self.end(element)
            self.leave()
        else:
            self.names.append(name)
        return match.end()

    def bind(self, scope, prefix, uri, place):
        if prefix == 'xml':
            if uri != XML_NAMESPACE:
                raise self.fail(38, place)
        elif prefix == 'xmlns':
            raise self.fail(39, place)
        elif prefix and not uri:
            raise self.fail(28, place)
        scope[prefix] = uri
        tell = getattr(self.handler, 'start_ns', None)
        if tell is not None:
            tell(prefix, uri)

    def leave(self):
        """Ends the scope of an element."""
        scope = self.scopes.pop()
        outer = self.scopes[-1]
        if scope is not outer:
            self.known = {}
            tell = getattr(self.handler, 'end_ns', None)
            if tell is not None:
                for prefix in [each for each in scope if scope[each] is not outer.get(each)][::-1]:
                    tell(prefix)

    def expand(self, name, place, element=False):
        """The name with its namespace; attributes without a prefix have none."""
        prefix, colon, local = name.rpartition(':')
        if not prefix and not element:
            return name
        uri = self.scopes[-1].get(prefix)
        if uri is None and colon:
            raise self.fail(27, place)
        return f'{{{uri}}}{local}' if uri else local

    def values(self, element, inside, place, offset):
        """The attributes of a tag with their values."""
        found = {}
        for match in _attribute.finditer(inside):
            key, value = match.groups()
            if key in found:
                raise self.fail(8, offset + match.start())
            value = value[1:-1]
            if _bad.search(value):
                raise self.fail(4, offset + match.start(2) + 1 + _bad.search(value).start())
            if _in_value.search(value):
                value = self.normalize(value, place, offset + match.start(2) + 1)
            found[key] = value
        for key, value in self.defaults.get(element, {}).items():
            found.setdefault(key, value)
        return found

    def normalize(self, value, place, offset=None):
        """The value of an attribute, with its references replaced."""
        value = value.replace('\t', ' ').replace('\n', ' ')
        parts, at = [], 0
        while (ampersand := value.find('&', at)) >= 0:
            match = _reference.match(value, ampersand)
            if match is None:
                part = _reference_part.match(value, ampersand)
                raise self.fail(4, place if offset is None else offset + part.end())
            parts.append(value[at:ampersand])
            at = match.end()
            name = match[3]
            if name is None:
                parts.append(self.character(match, place))
            elif name in _PREDEFINED:
                parts.append(_PREDEFINED[name])
            else:
                inner = self.entities.get(name)
                if inner is None or '<' in inner:
                    raise self.fail(11 if inner is None else 4, place)
                self.enter(name, inner, place)
                parts.append(self.normalize(inner, place))
                self.opened.pop()
        parts.append(value[at:])
        return ''.join(parts)
