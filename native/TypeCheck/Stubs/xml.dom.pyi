from typing import Final
EMPTY_NAMESPACE: Final[None]
EMPTY_PREFIX: Final[None]
XHTML_NAMESPACE: Final[str]
XMLNS_NAMESPACE: Final[str]
XML_NAMESPACE: Final[str]
class Node:
    ATTRIBUTE_NODE: int
    CDATA_SECTION_NODE: int
    COMMENT_NODE: int
    DOCUMENT_FRAGMENT_NODE: int
    DOCUMENT_NODE: int
    DOCUMENT_TYPE_NODE: int
    ELEMENT_NODE: int
    ENTITY_NODE: int
    ENTITY_REFERENCE_NODE: int
    NOTATION_NODE: int
    PROCESSING_INSTRUCTION_NODE: int
    TEXT_NODE: int
class DOMException(Exception):
    code: int
class HierarchyRequestErr(DOMException): ...
class InvalidAccessErr(DOMException): ...
class NotFoundErr(DOMException): ...
