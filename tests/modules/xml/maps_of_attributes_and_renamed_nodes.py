import xml.dom
from xml.dom.minidom import Document, Entity, Notation, getDOMImplementation, parseString

document = parseString('<doc xmlns:a="urn:a" a:b="1" c="2"/>')
root = document.documentElement
names = root.attributes
print(sorted(names.keys()), names[('urn:a', 'b')].value, ('urn:a', 'b') in names, names.getNamedItemNS('urn:a', 'x'))
print(names.removeNamedItemNS('urn:a', 'b').value, 'a:b' in names)
for wrong in (lambda: names.removeNamedItem('zz'), lambda: names.setNamedItem(document.createTextNode('t'))):
    try:
        wrong()
    except xml.dom.DOMException as error:
        print(type(error).__name__)
attr = document.renameNode(names['c'], 'urn:d', 'd:e')
print(attr.name, attr.prefix, attr.localName, attr.namespaceURI, root.toxml())
print(document.renameNode(root, None, 'other').toxml(), document.async_, root.schemaType.name)
for node, space, name in (root, 'urn:x', 'xmlns:a'), (Document().createElement('x'), None, 'y'):
    try:
        document.renameNode(node, space, name)
    except xml.dom.DOMException as error:
        print(type(error).__name__)


class Keeper:
    def handle(self, operation, key, data, source, made):
        print('told', operation, key, data, made is not source)


root.setUserData('note', 12, Keeper())
print(root.cloneNode(False).getUserData('note'))

doctype = getDOMImplementation().createDocumentType('doc', None, None)
doctype.entities._seq = [Entity('e', None, 'urn:e', 'n')]
doctype.notations._seq = [Notation('n', None, 'urn:n')]
twin = doctype.cloneNode(True)
print(twin.name, len(twin.entities), twin.entities.item(0).notationName, twin.notations['n'].systemId)
print(len(doctype.cloneNode(False).entities), twin.entities.item(5))
try:
    twin.entities.setNamedItem(None)
except xml.dom.NoModificationAllowedErr as error:
    print(error)
