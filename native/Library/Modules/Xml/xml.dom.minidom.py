import xml.dom
from xml.dom import HierarchyRequestErr, Node as _Kinds, NotFoundErr

__all__ = ['parse', 'parseString', 'Node', 'Document', 'Element', 'Text', 'Comment', 'CDATASection', 'Attr',
           'ProcessingInstruction', 'DocumentFragment', 'DocumentType', 'NodeList', 'DOMImplementation',
           'getDOMImplementation', 'Entity', 'NamedNodeMap', 'Notation', 'ReadOnlySequentialNamedNodeMap', 'TypeInfo']


class NodeList(list):
    """Nodes in their order."""

    __slots__ = ()

    def item(self, index):
        """The node at a place, or None."""
        return self[index] if 0 <= index < len(self) else None

    @property
    def length(self):
        """How many there are."""
        return len(self)


def _escaped(text, attribute=False):
    if not text:
        return text
    text = text.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')
    if attribute:
        for plain, quoted in (('"', '&quot;'), ('\r', '&#13;'), ('\n', '&#10;'), ('\t', '&#9;')):
            text = text.replace(plain, quoted)
    return text


class Node(_Kinds):
    """A part of a document."""

    nodeType = None
    nodeName = nodeValue = namespaceURI = prefix = localName = None
    parentNode = ownerDocument = None
    attributes = None
    _allowed = ()

    def __init__(self):
        self.childNodes = NodeList()

    def __bool__(self):
        return True

    @property
    def firstChild(self):
        """The first node inside, or None."""
        return self.childNodes[0] if self.childNodes else None

    @property
    def lastChild(self):
        """The last node inside, or None."""
        return self.childNodes[-1] if self.childNodes else None

    def _sibling(self, step):
        if self.parentNode is None:
            return None
        nodes = self.parentNode.childNodes
        place = _place_of(nodes, self) + step
        return nodes[place] if 0 <= place < len(nodes) else None

    @property
    def nextSibling(self):
        """The node after this one, or None."""
        return self._sibling(1)

    @property
    def previousSibling(self):
        """The node before this one, or None."""
        return self._sibling(-1)

    def setUserData(self, key, data, handler):
        """Keeps something of the program with the node; gives what was there."""
        kept = self.__dict__.setdefault('_kept', {})
        old = kept.pop(key, (None, None))
        if data is not None:
            kept[key] = data, handler
        return old[0]

    def getUserData(self, key):
        """What the program has kept under a key."""
        return self.__dict__.get('_kept', {}).get(key, (None, None))[0]

    def hasChildNodes(self):
        """True when there are nodes inside."""
        return bool(self.childNodes)

    def appendChild(self, node):
        """Adds a node at the end."""
        return self.insertBefore(node, None)

    def insertBefore(self, newChild, refChild):
        """Adds a node before another one, or at the end."""
        if newChild.nodeType == Node.DOCUMENT_FRAGMENT_NODE:
            for child in list(newChild.childNodes):
                self.insertBefore(child, refChild)
            return newChild
        if newChild.nodeType not in self._allowed:
            raise HierarchyRequestErr(f'{newChild!r} cannot be child of {self!r}')
        if newChild.parentNode is not None:
            newChild.parentNode.removeChild(newChild)
        place = len(self.childNodes) if refChild is None else _place_of(self.childNodes, refChild)
        self.childNodes.insert(place, newChild)
        newChild.parentNode = self
        return newChild

    def replaceChild(self, newChild, oldChild):
        """Puts a node in the place of another one."""
        if newChild is not oldChild:
            self.insertBefore(newChild, oldChild)
            self.removeChild(oldChild)
        return oldChild

    def removeChild(self, oldChild):
        """Takes a node out."""
        del self.childNodes[_place_of(self.childNodes, oldChild)]
        oldChild.parentNode = None
        return oldChild

    def normalize(self):
        """Joins texts that stand side by side and drops empty ones."""
        kept = NodeList()
        for child in self.childNodes:
            if child.nodeType == Node.TEXT_NODE:
                if not child.data:
                    continue
                if kept and kept[-1].nodeType == Node.TEXT_NODE:
                    kept[-1].data += child.data
                    continue
            child.normalize()
            kept.append(child)
        self.childNodes[:] = kept

    def cloneNode(self, deep):
        """A copy, with all that is inside when asked for."""
        import copy
        made = copy.copy(self)
        kept = made.__dict__.pop('_kept', {})
        made.parentNode = None
        made.childNodes = NodeList()
        if self.attributes is not None:
            made.attributes = NamedNodeMap(made)
            for attr in self.attributes.values():
                twin = copy.copy(attr)
                twin.ownerElement = None
                made.setAttributeNode(twin)
        elif self.nodeType == Node.ATTRIBUTE_NODE:
            made.ownerElement = None
        if deep:
            for child in self.childNodes:
                made.appendChild(child.cloneNode(True))
        _tell(kept, xml.dom.UserDataHandler.NODE_CLONED, self, made)
        return made

    def isSameNode(self, other):
        """True for this very node."""
        return self is other

    def unlink(self):
        """Takes the tree apart."""
        for child in self.childNodes:
            child.unlink()
        self.parentNode = None
        self.childNodes = NodeList()

    def __enter__(self):
        return self

    def __exit__(self, et, ev, tb):
        self.unlink()

    def getElementsByTagName(self, name):
        """The elements inside with a tag; "*" for all."""
        return NodeList([each for each in _inside(self) if name in ('*', each.tagName)])

    def getElementsByTagNameNS(self, namespaceURI, localName):
        """The elements inside with a name in a namespace."""
        return NodeList([each for each in _inside(self) if localName in ('*', each.localName)
                         and namespaceURI in ('*', each.namespaceURI)])

    def toxml(self, encoding=None, standalone=None):
        """The node as text."""
        return self.toprettyxml('', '', encoding, standalone)

    def toprettyxml(self, indent='\t', newl='\n', encoding=None, standalone=None):
        """The node as text with every part on a line of its own."""
        parts = []
        if self.nodeType == Node.DOCUMENT_NODE:
            self.writexml(_Writer(parts), '', indent, newl, encoding, standalone)
        else:
            self.writexml(_Writer(parts), '', indent, newl)
        text = ''.join(parts)
        return text if encoding is None else text.encode(encoding, 'xmlcharrefreplace')


class _Writer:
    def __init__(self, parts):
        self.write = parts.append


def _tell(kept, operation, source, made):
    """Tells those who keep something with a node what has been done with it."""
    for key, (data, handler) in list(kept.items()):
        if handler is not None and hasattr(handler, 'handle'):
            handler.handle(operation, key, data, source, made)


def _place_of(nodes, node):
    for place, each in enumerate(nodes):
        if each is node:
            return place
    raise NotFoundErr()


def _inside(node):
    waiting = node.childNodes[::-1]
    while waiting:
        each = waiting.pop()
        if each.nodeType == Node.ELEMENT_NODE:
            yield each
        waiting.extend(each.childNodes[::-1])


_CONTENT = (Node.ELEMENT_NODE, Node.PROCESSING_INSTRUCTION_NODE, Node.COMMENT_NODE, Node.TEXT_NODE,
            Node.CDATA_SECTION_NODE, Node.ENTITY_REFERENCE_NODE)


class DocumentFragment(Node):
    """Nodes on their way into a document."""

    nodeType = Node.DOCUMENT_FRAGMENT_NODE
    nodeName = '#document-fragment'
    _allowed = _CONTENT


class Attr(Node):
    """An attribute."""

    nodeType = Node.ATTRIBUTE_NODE
    specified = True
    isId = False
    schemaType = None

    def __init__(self, qName, namespaceURI=None, localName=None, prefix=None):
        super().__init__()
        self.name = self.nodeName = qName
        self.namespaceURI = namespaceURI
        self.localName = localName or qName.rpartition(':')[2]
        self.prefix = prefix
        self.value = ''
        self.ownerElement = None

    @property
    def nodeValue(self):
        """The value."""
        return self.value

    @nodeValue.setter
    def nodeValue(self, value):
        self.value = value


class Element(Node):
    """An element."""

    nodeType = Node.ELEMENT_NODE
    _allowed = _CONTENT

    def __init__(self, tagName, namespaceURI=None, prefix=None, localName=None):
        super().__init__()
        self.tagName = self.nodeName = tagName
        self.namespaceURI = namespaceURI
        self.prefix = prefix
        self.localName = localName or tagName.rpartition(':')[2]
        self.attributes = NamedNodeMap(self)

    def __repr__(self):
        return f'<DOM Element: {self.tagName} at {id(self):#x}>'

    def hasAttributes(self):
        """True with attributes."""
        return bool(self.attributes._attrs)

    def hasAttribute(self, name):
        """True with this attribute."""
        return name in self.attributes._attrs

    def getAttribute(self, attname):
        """The value of an attribute; empty without it."""
        attr = self.attributes._attrs.get(attname)
        return '' if attr is None else attr.value

    def setAttribute(self, attname, value):
        """Sets an attribute."""
        attr = self.attributes._attrs.get(attname)
        if attr is None:
            attr = Attr(attname)
            attr.ownerDocument = self.ownerDocument
            self.setAttributeNode(attr)
        attr.value = value

    def getAttributeNode(self, attrname):
        """An attribute, or None."""
        return self.attributes._attrs.get(attrname)

    def setAttributeNode(self, attr):
        """Sets an attribute by its node."""
        old = self.attributes._attrs.get(attr.name)
        if attr.namespaceURI is not None:
            old = old or self.getAttributeNodeNS(attr.namespaceURI, attr.localName)
        if old is attr:
            return None
        if attr.ownerElement not in (None, self):
            raise xml.dom.InuseAttributeErr('attribute node already owned')
        if old is not None:
            self.removeAttributeNode(old)
        attr.ownerElement = self
        self.attributes._attrs[attr.name] = attr
        return old

    setAttributeNodeNS = setAttributeNode

    def removeAttribute(self, name):
        """Removes an attribute."""
        if name not in self.attributes._attrs:
            raise NotFoundErr()
        attr = self.attributes._attrs.pop(name)
        attr.ownerElement = None
        attr.isId = False

    def removeAttributeNode(self, node):
        """Removes an attribute by its node."""
        if node is None or self.attributes._attrs.get(node.name) is not node:
            raise NotFoundErr()
        self.removeAttribute(node.name)
        return node

    removeAttributeNodeNS = removeAttributeNode

    def getAttributeNodeNS(self, namespaceURI, localName):
        """An attribute in a namespace, or None."""
        return next((attr for attr in self.attributes.values()
                     if (attr.namespaceURI, attr.localName) == (namespaceURI, localName)), None)

    def hasAttributeNS(self, namespaceURI, localName):
        """True with this attribute."""
        return self.getAttributeNodeNS(namespaceURI, localName) is not None

    def removeAttributeNS(self, namespaceURI, localName):
        """Removes an attribute in a namespace."""
        attr = self.getAttributeNodeNS(namespaceURI, localName)
        if attr is None:
            raise NotFoundErr()
        self.removeAttribute(attr.name)

    def setIdAttribute(self, name):
        """Makes an attribute the identity of the element."""
        self.setIdAttributeNode(self.getAttributeNode(name))

    def setIdAttributeNS(self, namespaceURI, localName):
        self.setIdAttributeNode(self.getAttributeNodeNS(namespaceURI, localName))

    def setIdAttributeNode(self, idAttr):
        if idAttr is None or idAttr.ownerElement is not self:
            raise NotFoundErr()
        idAttr.isId = True

    def getAttributeNS(self, namespaceURI, localName):
        """The value of an attribute in a namespace."""
        return next((attr.value for attr in self.attributes.values()
                     if (attr.namespaceURI, attr.localName) == (namespaceURI, localName)), '')

    def setAttributeNS(self, namespaceURI, qualifiedName, value):
        """Sets an attribute in a namespace."""
        attr = Attr(qualifiedName, namespaceURI, None, qualifiedName.rpartition(':')[0] or None)
        self.setAttributeNode(attr)
        attr.value = value

    def writexml(self, writer, indent='', addindent='', newl=''):
        """Writes the element."""
        writer.write(f'{indent}<{self.tagName}')
        for attr in self.attributes.values():
            writer.write(f' {attr.name}="{_escaped(attr.value, True)}"')
        if not self.childNodes:
            writer.write(f'/>{newl}')
            return
        writer.write('>')
        only = self.childNodes[0]
        if len(self.childNodes) == 1 and only.nodeType in (Node.TEXT_NODE, Node.CDATA_SECTION_NODE):
            only.writexml(writer, '', '', '')
        else:
            writer.write(newl)
            for node in self.childNodes:
                node.writexml(writer, indent + addindent, addindent, newl)
            writer.write(indent)
        writer.write(f'</{self.tagName}>{newl}')
