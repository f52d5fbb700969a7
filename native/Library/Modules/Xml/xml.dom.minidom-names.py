

class NamedNodeMap:
    """The attributes of an element."""

    def __init__(self, owner):
        self._owner = owner
        self._attrs = {}

    @property
    def length(self):
        """How many there are."""
        return len(self._attrs)

    def __len__(self):
        return len(self._attrs)

    def item(self, index):
        """The attribute at a place, or None."""
        return list(self._attrs.values())[index] if 0 <= index < len(self._attrs) else None

    def items(self):
        """Names and values."""
        return [(attr.name, attr.value) for attr in self._attrs.values()]

    def itemsNS(self):
        """Names with their namespaces, and values."""
        return [((attr.namespaceURI, attr.localName), attr.value) for attr in self._attrs.values()]

    def keys(self):
        """The names."""
        return self._attrs.keys()

    def keysNS(self):
        """The names with their namespaces."""
        return [(attr.namespaceURI, attr.localName) for attr in self._attrs.values()]

    def values(self):
        """The attributes."""
        return self._attrs.values()

    def get(self, name, value=None):
        """The attribute of a name."""
        return self._attrs.get(name, value)

    def getNamedItem(self, name):
        """The attribute of a name, or None."""
        return self._attrs.get(name)

    def getNamedItemNS(self, namespaceURI, localName):
        """The attribute of a name in a namespace, or None."""
        return self._owner.getAttributeNodeNS(namespaceURI, localName)

    def setNamedItem(self, node):
        """Adds an attribute; gives the one of this name that was there."""
        if not isinstance(node, Attr):
            raise HierarchyRequestErr(f'{node!r} cannot be child of {self!r}')
        return self._owner.setAttributeNode(node)

    setNamedItemNS = setNamedItem

    def removeNamedItem(self, name):
        """Takes an attribute away."""
        attr = self._attrs.get(name)
        if attr is None:
            raise NotFoundErr()
        return self._owner.removeAttributeNode(attr)

    def removeNamedItemNS(self, namespaceURI, localName):
        """Takes an attribute in a namespace away."""
        attr = self.getNamedItemNS(namespaceURI, localName)
        if attr is None:
            raise NotFoundErr()
        return self._owner.removeAttributeNode(attr)

    def __contains__(self, key):
        return self.getNamedItemNS(*key) is not None if isinstance(key, tuple) else key in self._attrs

    def __getitem__(self, name):
        if isinstance(name, tuple):
            attr = self.getNamedItemNS(*name)
            if attr is None:
                raise KeyError(name)
            return attr
        return self._attrs[name]

    def __setitem__(self, name, value):
        if isinstance(value, Attr):
            self._owner.setAttributeNode(value)
        else:
            self._owner.setAttribute(name, value)

    def __delitem__(self, name):
        self._owner.removeAttributeNode(self[name])


class ReadOnlySequentialNamedNodeMap:
    """Nodes of a type of documents, by their place and by their name."""

    def __init__(self, seq=()):
        self._seq = seq

    @property
    def length(self):
        """How many there are."""
        return len(self._seq)

    def __len__(self):
        return len(self._seq)

    def getNamedItem(self, name):
        """The node of a name, or None."""
        return next((node for node in self._seq if node.nodeName == name), None)

    def getNamedItemNS(self, namespaceURI, localName):
        """The node of a name in a namespace, or None."""
        return next((node for node in self._seq
                     if (node.namespaceURI, node.localName) == (namespaceURI, localName)), None)

    def __getitem__(self, name_or_tuple):
        found = self.getNamedItemNS(*name_or_tuple) if isinstance(name_or_tuple, tuple) \
            else self.getNamedItem(name_or_tuple)
        if found is None:
            raise KeyError(name_or_tuple)
        return found

    def item(self, index):
        """The node at a place, or None."""
        return self._seq[index] if 0 <= index < len(self._seq) else None

    def removeNamedItem(self, name):
        raise xml.dom.NoModificationAllowedErr('NamedNodeMap instance is read-only')

    def removeNamedItemNS(self, namespaceURI, localName):
        raise xml.dom.NoModificationAllowedErr('NamedNodeMap instance is read-only')

    def setNamedItem(self, node):
        raise xml.dom.NoModificationAllowedErr('NamedNodeMap instance is read-only')

    setNamedItemNS = setNamedItem


class _Declared(Node):
    """What a type of documents declares: it has no place in the tree."""

    def __init__(self, name, publicId, systemId):
        super().__init__()
        self.nodeName = name
        self.publicId, self.systemId = publicId, systemId

    def _refuse(self):
        raise HierarchyRequestErr(f'cannot change the children of {type(self).__name__.lower()} nodes')

    def appendChild(self, newChild):
        self._refuse()

    def insertBefore(self, newChild, refChild):
        self._refuse()

    def removeChild(self, oldChild):
        self._refuse()

    def replaceChild(self, newChild, oldChild):
        self._refuse()


class Notation(_Declared):
    """A notation."""

    nodeType = Node.NOTATION_NODE


class Entity(_Declared):
    """An entity."""

    nodeType = Node.ENTITY_NODE
    actualEncoding = encoding = version = None

    def __init__(self, name, publicId, systemId, notation):
        super().__init__(name, publicId, systemId)
        self.notationName = notation


class TypeInfo:
    """The type that a schema gives a node: none is read."""

    __slots__ = ('namespace', 'name')

    def __init__(self, namespace, name):
        self.namespace = namespace
        self.name = name

    def __repr__(self):
        return f'<TypeInfo {self.name!r}{f" (from {self.namespace!r})" if self.namespace else ""}>'


Attr.schemaType = Element.schemaType = TypeInfo(None, None)
