

class _Data(Node):
    """A node that holds text."""

    def __init__(self, data=''):
        super().__init__()
        self.data = data

    @property
    def nodeValue(self):
        """The text."""
        return self.data

    @nodeValue.setter
    def nodeValue(self, value):
        self.data = value

    @property
    def length(self):
        """The length of the text."""
        return len(self.data)

    def __len__(self):
        return len(self.data)

    def __repr__(self):
        shown = self.data[:10] + ('...' if len(self.data) > 10 else '')
        return f'<DOM {type(self).__name__} node "{shown!r}">'

    def appendData(self, arg):
        """Adds text at the end."""
        self.data += arg

    def _part(self, offset, count):
        if offset < 0:
            raise xml.dom.IndexSizeErr('offset cannot be negative')
        if offset >= len(self.data):
            raise xml.dom.IndexSizeErr('offset cannot be beyond end of data')
        if count < 0:
            raise xml.dom.IndexSizeErr('count cannot be negative')
        return self.data[:offset], self.data[offset:offset + count], self.data[offset + count:]

    def substringData(self, offset, count):
        """A part of the text."""
        return self._part(offset, count)[1]

    def insertData(self, offset, arg):
        """Adds text at a place."""
        self.replaceData(offset, 0, arg)

    def deleteData(self, offset, count):
        """Takes a part of the text out."""
        self.replaceData(offset, count, '')

    def replaceData(self, offset, count, arg):
        """Puts other text in the place of a part."""
        before, _, after = self._part(offset, count)
        self.data = before + arg + after


class Text(_Data):
    """Text."""

    nodeType = Node.TEXT_NODE
    nodeName = '#text'

    @property
    def wholeText(self):
        """The text with that of the texts beside it."""
        return ''.join([node.data for node in self._beside()])

    def _beside(self):
        nodes = [self]
        for step in -1, 1:
            node = self._sibling(step)
            while node is not None and isinstance(node, Text):
                nodes.insert(0 if step < 0 else len(nodes), node)
                node = node._sibling(step)
        return nodes

    def replaceWholeText(self, content):
        """Makes this the only text here; None without any."""
        for node in self._beside():
            if node is not self or not content:
                node.parentNode.removeChild(node)
        if not content:
            return None
        self.data = content
        return self

    def splitText(self, offset):
        """Makes two texts of one; gives the second."""
        if not 0 <= offset <= len(self.data):
            raise xml.dom.IndexSizeErr('illegal offset value')
        made = type(self)(self.data[offset:])
        made.ownerDocument = self.ownerDocument
        if self.parentNode is not None:
            self.parentNode.insertBefore(made, self.nextSibling)
        self.data = self.data[:offset]
        return made

    def writexml(self, writer, indent='', addindent='', newl=''):
        """Writes the text."""
        writer.write(_escaped(f'{indent}{self.data}{newl}'))


class CDATASection(Text):
    """Text that is written as it is."""

    nodeType = Node.CDATA_SECTION_NODE
    nodeName = '#cdata-section'

    def writexml(self, writer, indent='', addindent='', newl=''):
        """Writes the section."""
        if ']]>' in self.data:
            raise ValueError("']]>' not allowed in a CDATA section")
        writer.write(f'<![CDATA[{self.data}]]>')


class Comment(_Data):
    """A comment."""

    nodeType = Node.COMMENT_NODE
    nodeName = '#comment'

    def writexml(self, writer, indent='', addindent='', newl=''):
        """Writes the comment."""
        if '--' in self.data:
            raise ValueError("'--' is not allowed in a comment node")
        writer.write(f'{indent}<!--{self.data}-->{newl}')


class ProcessingInstruction(_Data):
    """A processing instruction."""

    nodeType = Node.PROCESSING_INSTRUCTION_NODE

    def __init__(self, target, data):
        super().__init__(data)
        self.target = self.nodeName = target

    def writexml(self, writer, indent='', addindent='', newl=''):
        """Writes the instruction."""
        writer.write(f'{indent}<?{self.target} {self.data}?>{newl}')


class DocumentType(Node):
    """The type of a document."""

    nodeType = Node.DOCUMENT_TYPE_NODE
    internalSubset = None

    def __init__(self, qualifiedName, publicId=None, systemId=None):
        super().__init__()
        self.name = self.nodeName = qualifiedName
        self.publicId, self.systemId = publicId, systemId
        self.entities, self.notations = ReadOnlySequentialNamedNodeMap(), ReadOnlySequentialNamedNodeMap()

    def cloneNode(self, deep):
        """A copy of a type that belongs to no document yet; None of others."""
        return self._copied(deep) if self.ownerDocument is None else None

    def _copied(self, deep):
        made = DocumentType(self.name, self.publicId, self.systemId)
        made.internalSubset = self.internalSubset
        if deep:
            for kind in 'entities', 'notations':
                nodes = [Node.cloneNode(node, True) for node in getattr(self, kind)._seq]
                setattr(made, kind, ReadOnlySequentialNamedNodeMap(nodes))
        _tell(self.__dict__.get('_kept', {}), xml.dom.UserDataHandler.NODE_CLONED, self, made)
        return made

    def writexml(self, writer, indent='', addindent='', newl=''):
        """Writes the type."""
        writer.write(f'<!DOCTYPE {self.name}')
        if self.publicId:
            writer.write(f"{newl}  PUBLIC '{self.publicId}'{newl}  '{self.systemId}'")
        elif self.systemId:
            writer.write(f"{newl}  SYSTEM '{self.systemId}'")
        writer.write('>' + newl)


class Document(Node):
    """A whole document."""

    nodeType = Node.DOCUMENT_NODE
    nodeName = '#document'
    doctype = encoding = standalone = version = errorHandler = documentURI = None
    async_ = strictErrorChecking = False
    _allowed = (Node.ELEMENT_NODE, Node.PROCESSING_INSTRUCTION_NODE, Node.COMMENT_NODE, Node.DOCUMENT_TYPE_NODE)

    @property
    def documentElement(self):
        """The outermost element, or None."""
        return next((node for node in self.childNodes if node.nodeType == Node.ELEMENT_NODE), None)

    def cloneNode(self, deep):
        """A copy of the whole document; None for less."""
        if not deep:
            return None
        made = super().cloneNode(False)
        made.doctype = None
        for child in self.childNodes:
            is_type = child.nodeType == Node.DOCUMENT_TYPE_NODE
            node = child._copied(True) if is_type else child.cloneNode(True)
            made.appendChild(node)
            made._take(node)
            if is_type:
                made.doctype = node
        return made

    def _take(self, node):
        node.ownerDocument = self
        for child in node.childNodes:
            self._take(child)

    def insertBefore(self, newChild, refChild):
        """Adds a node before another one, or at the end."""
        if newChild.nodeType == Node.ELEMENT_NODE and self.documentElement is not None:
            raise HierarchyRequestErr('two document elements disallowed')
        return super().insertBefore(newChild, refChild)

    def _own(self, node):
        node.ownerDocument = self
        return node

    def createElement(self, tagName):
        """A new element."""
        return self._own(Element(tagName))

    def createElementNS(self, namespaceURI, qualifiedName):
        """A new element in a namespace."""
        return self._own(Element(qualifiedName, namespaceURI, qualifiedName.rpartition(':')[0] or None))

    def createTextNode(self, data):
        """A new text."""
        if not isinstance(data, str):
            raise TypeError('node contents must be a string')
        return self._own(Text(data))

    def createCDATASection(self, data):
        """A new section of characters."""
        return self._own(CDATASection(data))

    def createComment(self, data):
        """A new comment."""
        return self._own(Comment(data))

    def createProcessingInstruction(self, target, data):
        """A new processing instruction."""
        return self._own(ProcessingInstruction(target, data))

    def createAttribute(self, qName):
        """A new attribute."""
        return self._own(Attr(qName))

    def createAttributeNS(self, namespaceURI, qualifiedName):
        """A new attribute in a namespace."""
        return self._own(Attr(qualifiedName, namespaceURI, None, qualifiedName.rpartition(':')[0] or None))

    def renameNode(self, n, namespaceURI, name):
        """Gives an element or an attribute another name."""
        if n.ownerDocument is not self:
            raise xml.dom.WrongDocumentErr(f'cannot rename nodes from other documents;\n'
                                           f'expected {self},\nfound {n.ownerDocument}')
        if n.nodeType not in (Node.ELEMENT_NODE, Node.ATTRIBUTE_NODE):
            raise xml.dom.NotSupportedErr('renameNode() only applies to element and attribute nodes')
        prefix = local = None
        if namespaceURI is not None:
            prefix, _, local = name.rpartition(':')
            is_declaring = prefix == 'xmlns' or not prefix and local == 'xmlns' and n.nodeType == Node.ATTRIBUTE_NODE
            if is_declaring and namespaceURI != xml.dom.XMLNS_NAMESPACE:
                raise xml.dom.NamespaceErr("illegal use of 'xmlns' prefix")
        owner = n.ownerElement if n.nodeType == Node.ATTRIBUTE_NODE else None
        is_id = owner is not None and n.isId
        if owner is not None:
            owner.removeAttributeNode(n)
        n.prefix, n.localName, n.namespaceURI, n.nodeName = prefix or None, local, namespaceURI, name
        if n.nodeType == Node.ELEMENT_NODE:
            n.tagName = name
        else:
            n.name = name
            n.isId = is_id
            if owner is not None:
                owner.setAttributeNode(n)
        _tell(n.__dict__.get('_kept', {}), xml.dom.UserDataHandler.NODE_RENAMED, n, None)
        return n

    def createDocumentFragment(self):
        """New nodes on their way into the document."""
        return self._own(DocumentFragment())

    def getElementById(self, id):
        """The element whose identity was set to be this, or None."""
        for element in self.getElementsByTagName('*'):
            for attr in element.attributes.values():
                if attr.isId and attr.value == id:
                    return element

    def importNode(self, node, deep):
        """A copy of a node of another document."""
        if node.nodeType in (Node.DOCUMENT_NODE, Node.DOCUMENT_TYPE_NODE):
            raise xml.dom.NotSupportedErr(
                f'cannot import document{" type" if node.nodeType == Node.DOCUMENT_TYPE_NODE else ""} nodes')
        return self._own(node.cloneNode(deep))

    def writexml(self, writer, indent='', addindent='', newl='', encoding=None, standalone=None):
        """Writes the document."""
        declared = f' encoding="{encoding}"' if encoding else ''
        if standalone is not None:
            declared += f' standalone="{"yes" if standalone else "no"}"'
        writer.write(f'<?xml version="1.0" {declared.lstrip()}?>{newl}')
        for node in self.childNodes:
            node.writexml(writer, indent, addindent, newl)


class DOMImplementation:
    """Makes documents."""

    def createDocument(self, namespaceURI, qualifiedName, doctype):
        """A new document."""
        document = Document()
        if doctype is not None:
            document.appendChild(doctype)
            document.doctype = doctype
        if qualifiedName:
            document.appendChild(document.createElementNS(namespaceURI, qualifiedName))
        return document

    def createDocumentType(self, qualifiedName, publicId, systemId):
        """A new type of documents."""
        return DocumentType(qualifiedName, publicId, systemId)

    def hasFeature(self, feature, version):
        """True for what there is of the DOM."""
        return feature.lower() in ('core', 'xml') and version in ('1.0', '2.0', '', None)


Document.implementation = DOMImplementation()


def getDOMImplementation(features=None):
    """What makes documents."""
    return Document.implementation


class _Builder:
    """Makes a document of what a reader finds."""

    def __init__(self):
        self.document = Document()
        self.open = [self.document]
        self.declared = []
        self.scopes = [{XML: 'xml' for XML in (xml.dom.XML_NAMESPACE,)}]

    def start_ns(self, prefix, uri):
        self.declared.append((prefix, uri))

    def _named(self, name, scope):
        if name[:1] != '{':
            return None, None, name, name
        uri, _, local = name[1:].partition('}')
        prefix = scope.get(uri)
        return uri, prefix or None, local, f'{prefix}:{local}' if prefix else local

    def start(self, tag, attrs):
        scope = dict(self.scopes[-1]) if self.declared else self.scopes[-1]
        scope.update({uri: prefix for prefix, uri in self.declared})
        self.scopes.append(scope)
        uri, prefix, local, name = self._named(tag, scope)
        element = self.document._own(Element(name, uri, prefix, local))
        for prefix, uri in self.declared:
            element.setAttributeNS(xml.dom.XMLNS_NAMESPACE, f'xmlns:{prefix}' if prefix else 'xmlns', uri)
        self.declared = []
        for key, value in attrs.items():
            uri, prefix, local, name = self._named(key, scope)
            attr = self.document._own(Attr(name, uri, local, prefix))
            attr.value = value
            element.setAttributeNode(attr)
        self.open[-1].appendChild(element)
        self.open.append(element)

    def end(self, tag):
        self.open.pop()
        self.scopes.pop()

    def data(self, data):
        nodes = self.open[-1].childNodes
        if nodes and nodes[-1].nodeType == Node.TEXT_NODE:
            nodes[-1].data += data
        else:
            self.open[-1].appendChild(self.document.createTextNode(data))

    def cdata(self, data):
        self.open[-1].appendChild(self.document.createCDATASection(data))

    def comment(self, text):
        self.open[-1].appendChild(self.document.createComment(text))

    def pi(self, target, text):
        self.open[-1].appendChild(self.document.createProcessingInstruction(target, text))

    def doctype(self, name, public, system):
        self.document.doctype = self.document.appendChild(DocumentType(name, public, system))


def parseString(string, parser=None):
    """The document that a text holds."""
    from xml.parsers.expat import _read
    builder = _Builder()
    _read(builder, string)
    return builder.document


def parse(file, parser=None, bufsize=None):
    """The document that a file holds."""
    if hasattr(file, 'read'):
        return parseString(file.read())
    with open(file, 'rb') as opened:
        return parseString(opened.read())
