

class ElementTree:
    """A document: its outermost element, with reading and writing."""

    def __init__(self, element=None, file=None):
        if element is not None and not iselement(element):
            raise TypeError('expected an Element, not %s' % type(element).__name__)
        self._root = element
        if file:
            self.parse(file)

    def getroot(self):
        """The outermost element."""
        return self._root

    def _setroot(self, element):
        if not iselement(element):
            raise TypeError('expected an Element, not %s' % type(element).__name__)
        self._root = element

    def parse(self, source, parser=None):
        """Reads a file; gives its outermost element."""
        owned = None
        if not hasattr(source, 'read'):
            owned = source = open(source, 'rb')
        try:
            if parser is None:
                parser = XMLParser()
            if hasattr(parser, '_parse_whole'):
                self._root = parser._parse_whole(source)
            else:
                while data := source.read(65536):
                    parser.feed(data)
                self._root = parser.close()
            return self._root
        finally:
            if owned is not None:
                owned.close()

    def iter(self, tag=None):
        """All elements in the order of the document."""
        return self._root.iter(tag)

    @staticmethod
    def _path(path):
        if path[:1] == '/':
            path = '.' + path
            import warnings
            warnings.warn('This search is broken in 1.3 and earlier, and will be fixed in a future version.  If you '
                          f'rely on the current behaviour, change it to {path!r}', FutureWarning, stacklevel=3)
        return path

    def find(self, path, namespaces=None):
        """The first element that a path leads to, or None."""
        return self._root.find(self._path(path), namespaces)

    def findtext(self, path, default=None, namespaces=None):
        """The text of the first element that a path leads to."""
        return self._root.findtext(self._path(path), default, namespaces)

    def findall(self, path, namespaces=None):
        """A list of the elements that a path leads to."""
        return self._root.findall(self._path(path), namespaces)

    def iterfind(self, path, namespaces=None):
        """The elements that a path leads to."""
        return self._root.iterfind(self._path(path), namespaces)

    def write(self, file_or_filename, encoding=None, xml_declaration=None, default_namespace=None, method=None, *,
              short_empty_elements=True):
        """Writes the document to a file."""
        if self._root is None:
            raise TypeError('ElementTree not initialized')
        method = method or 'xml'
        if method not in _serialize:
            raise ValueError('unknown method %r' % method)
        if not encoding:
            encoding = 'utf-8' if method == 'c14n' else 'us-ascii'
        plain = encoding.lower() == 'unicode'
        declared = 'utf-8' if plain else encoding
        parts = []
        if method == 'xml' and (xml_declaration or xml_declaration is None and not plain
                                and encoding.lower() not in ('utf-8', 'us-ascii')):
            parts.append(f"<?xml version='1.0' encoding='{declared}'?>\n")
        if method == 'text':
            _serialize_text(parts.append, self._root)
        elif method == 'c14n':
            parts = [canonicalize(tostring(self._root, 'unicode'))]
        else:
            names, namespaces = _namespaces(self._root, default_namespace)
            _serialize[method](parts.append, self._root, names, namespaces, short_empty_elements)
        text = ''.join(parts)
        data = text if plain else text.encode(encoding, 'xmlcharrefreplace')
        if hasattr(file_or_filename, 'write'):
            if not plain and not _takes_bytes(file_or_filename):
                raise TypeError("write() argument must be str, not bytes")
            file_or_filename.write(data)
        elif plain:
            with open(file_or_filename, 'w', encoding='utf-8') as file:
                file.write(data)
        else:
            with open(file_or_filename, 'wb') as file:
                file.write(data)

    def write_c14n(self, file):
        """Writes the document in the canonical form."""
        return self.write(file, method='c14n')


def _takes_bytes(file):
    return not hasattr(file, 'encoding') or 'b' in getattr(file, 'mode', '')


_namespace_map = {
    'http://www.w3.org/XML/1998/namespace': 'xml',
    'http://www.w3.org/1999/xhtml': 'html',
    'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
    'http://schemas.xmlsoap.org/wsdl/': 'wsdl',
    'http://www.w3.org/2001/XMLSchema': 'xs',
    'http://www.w3.org/2001/XMLSchema-instance': 'xsi',
    'http://purl.org/dc/elements/1.1/': 'dc',
}


def register_namespace(prefix, uri):
    """Says which prefix stands for a namespace when elements are written."""
    import re
    if re.match(r'ns\d+$', prefix):
        raise ValueError('Prefix format reserved for internal use')
    for known, other in list(_namespace_map.items()):
        if known == uri or other == prefix:
            del _namespace_map[known]
    _namespace_map[uri] = prefix


register_namespace._namespace_map = _namespace_map


def _raise_serialization_error(text):
    raise TypeError('cannot serialize %r (type %s)' % (text, type(text).__name__))


def _namespaces(root, default_namespace=None):
    """How all names are written, and the prefixes of the namespaces."""
    names, namespaces = {None: None}, {}
    if default_namespace:
        namespaces[default_namespace] = ''

    def add(name):
        if name[:1] != '{':
            if default_namespace:
                raise ValueError('cannot use non-qualified names with default_namespace option')
            names[name] = name
            return
        uri, brace, local = name[1:].rpartition('}')
        if not brace:
            _raise_serialization_error(name)
        prefix = namespaces.get(uri)
        if prefix is None:
            prefix = _namespace_map.get(uri)
            if prefix is None:
                prefix = f'ns{len(namespaces)}'
            if prefix != 'xml':
                namespaces[uri] = prefix
        names[name] = f'{prefix}:{local}' if prefix else local

    def note(value):
        text = value.text if isinstance(value, QName) else value
        if not isinstance(text, str):
            _raise_serialization_error(text)
        if text not in names:
            add(text)

    for element in root.iter():
        if isinstance(element.tag, (str, QName)):
            note(element.tag)
        elif element.tag is not None and element.tag is not Comment and element.tag is not PI:
            _raise_serialization_error(element.tag)
        for key, value in element.items():
            note(key)
            if isinstance(value, QName):
                note(value)
        if isinstance(element.text, QName):
            note(element.text)
    return names, namespaces


def _shown(name, names):
    return names[name.text if isinstance(name, QName) else name]


def _escape_cdata(text):
    try:
        if '&' in text:
            text = text.replace('&', '&amp;')
        if '<' in text:
            text = text.replace('<', '&lt;')
        return text.replace('>', '&gt;') if '>' in text else text
    except (TypeError, AttributeError):
        _raise_serialization_error(text)


def _escape_attrib(text):
    text = _escape_cdata(text)
    for plain, quoted in (('"', '&quot;'), ('\r', '&#13;'), ('\n', '&#10;'), ('\t', '&#09;')):
        if plain in text:
            text = text.replace(plain, quoted)
    return text


def _escape_attrib_html(text):
    try:
        return text.replace('&', '&amp;').replace('>', '&gt;').replace('"', '&quot;')
    except (TypeError, AttributeError):
        _raise_serialization_error(text)


def _serialize_elements(write, root, names, namespaces, html, short):
    escape = _escape_attrib_html if html else _escape_attrib
    waiting = [root]
    while waiting:
        element = waiting.pop()
        if isinstance(element, str):
            write(element)
            continue
        tag, text = element.tag, element.text
        tail = _escape_cdata(element.tail) if element.tail else ''
        if tag is Comment:
            write(f'<!--{_escape_cdata(text) if html else text}-->{tail}')
            continue
        if tag is ProcessingInstruction:
            write(f'<?{_escape_cdata(text) if html else text}?>{tail}')
            continue
        name = _shown(tag, names)
        if name is None:
            if text:
                write(_escape_cdata(text))
            waiting.append(tail)
            waiting += list(element)[::-1]
            continue
        write('<' + name)
        if element is root and namespaces:
            for uri, prefix in sorted(namespaces.items(), key=lambda item: item[1]):
                write(f' xmlns{":" + prefix if prefix else ""}="{escape(uri)}"')
        for key, value in element.items():
            shown = _shown(value, names) if isinstance(value, QName) else escape(value)
            write(f' {_shown(key, names)}="{shown}"')
        if not html and short and not text and not len(element):
            write(' />' + tail)
            continue
        write('>')
        lower = name.lower() if html else ''
        if text:
            if isinstance(text, QName):
                text = _shown(text, names)
            write(text if lower in ('script', 'style') else _escape_cdata(text))
        waiting.append(tail if lower in _HTML_EMPTY else f'</{name}>{tail}')
        waiting += list(element)[::-1]


def _serialize_xml(write, elem, qnames, namespaces, short_empty_elements):
    _serialize_elements(write, elem, qnames, namespaces, False, short_empty_elements)


def _serialize_html(write, elem, qnames, namespaces, short_empty_elements):
    _serialize_elements(write, elem, qnames, namespaces, True, False)


_HTML_EMPTY = frozenset(('area', 'base', 'basefont', 'br', 'col', 'embed', 'frame', 'hr', 'img', 'input', 'isindex',
                         'link', 'meta', 'param', 'source', 'track', 'wbr'))


def _serialize_text(write, elem):
    for part in elem.itertext():
        write(part)
    if elem.tail:
        write(elem.tail)


_serialize = {'xml': _serialize_xml, 'html': _serialize_html, 'text': _serialize_text, 'c14n': None}


def tostring(element, encoding=None, method=None, *, xml_declaration=None, default_namespace=None,
             short_empty_elements=True):
    """An element as text, or as bytes in an encoding."""
    import io
    file = io.StringIO() if encoding and encoding.lower() == 'unicode' else io.BytesIO()
    ElementTree(element).write(file, encoding, xml_declaration=xml_declaration, default_namespace=default_namespace,
                               method=method, short_empty_elements=short_empty_elements)
    return file.getvalue()


def tostringlist(element, encoding=None, method=None, *, xml_declaration=None, default_namespace=None,
                 short_empty_elements=True):
    """An element as a list of texts."""
    return [tostring(element, encoding, method, xml_declaration=xml_declaration, default_namespace=default_namespace,
                     short_empty_elements=short_empty_elements)]


def dump(elem):
    """Prints an element."""
    import sys
    tree = elem if isinstance(elem, ElementTree) else ElementTree(elem)
    tree.write(sys.stdout, encoding='unicode')
    tail = tree.getroot().tail
    if not tail or tail[-1] != '\n':
        sys.stdout.write('\n')
