# The package of xml.dom.minidom: kinds of nodes and errors.


class Node:
    """Numbers of the kinds of nodes."""

    (ELEMENT_NODE, ATTRIBUTE_NODE, TEXT_NODE, CDATA_SECTION_NODE, ENTITY_REFERENCE_NODE, ENTITY_NODE,
     PROCESSING_INSTRUCTION_NODE, COMMENT_NODE, DOCUMENT_NODE, DOCUMENT_TYPE_NODE, DOCUMENT_FRAGMENT_NODE,
     NOTATION_NODE) = range(1, 13)


class DOMException(Exception):
    """An operation that a tree does not allow."""

    code = 0


class HierarchyRequestErr(DOMException):
    """A node cannot stand there."""

    code = 3


class NotFoundErr(DOMException):
    """There is no such node."""

    code = 8


class InvalidAccessErr(DOMException):
    """An object does not support this."""

    code = 15


class IndexSizeErr(DOMException):
    code = 1


class DomstringSizeErr(DOMException):
    code = 2


class WrongDocumentErr(DOMException):
    code = 4


class InvalidCharacterErr(DOMException):
    code = 5


class NoDataAllowedErr(DOMException):
    code = 6


class NoModificationAllowedErr(DOMException):
    code = 7


class NotSupportedErr(DOMException):
    code = 9


class InuseAttributeErr(DOMException):
    code = 10


class InvalidStateErr(DOMException):
    code = 11


class SyntaxErr(DOMException):
    code = 12


class InvalidModificationErr(DOMException):
    code = 13


class NamespaceErr(DOMException):
    code = 14


class ValidationErr(DOMException):
    code = 16


XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace'
XMLNS_NAMESPACE = 'http://www.w3.org/2000/xmlns/'
XHTML_NAMESPACE = 'http://www.w3.org/1999/xhtml'
EMPTY_NAMESPACE = EMPTY_PREFIX = None


class UserDataHandler:
    """Numbers of what is done with nodes that programs keep something with."""

    NODE_CLONED, NODE_IMPORTED, NODE_DELETED, NODE_RENAMED = 1, 2, 3, 4
