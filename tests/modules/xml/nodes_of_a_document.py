from xml.dom import minidom
import xml.dom

document = minidom.parseString('<!DOCTYPE r><r xmlns:p="urn:p" p:a="1" b="2"><c id="x">one</c>two<!--three--></r>')
root = document.documentElement
print(root.hasAttributeNS('urn:p', 'a'), root.getAttributeNodeNS('urn:p', 'a').name, root.hasAttributeNS(None, 'c'))
root.removeAttributeNS('urn:p', 'a')
print(root.toxml(), root.removeAttributeNode(root.getAttributeNode('b')).value)
child = root.firstChild
print(document.getElementById('x'))
child.setIdAttribute('id')
print(document.getElementById('x') is child, child.getAttributeNode('id').isId)
text = root.childNodes[1]
second = text.splitText(1)
print(repr(text.data), repr(second.data), text.wholeText, second.wholeText, len(root.childNodes))
print(text.replaceWholeText('all').data, len(root.childNodes))
text.insertData(1, '--')
text.replaceData(0, 1, 'A')
text.deleteData(4, 1)
print(text.data, text.substringData(1, 2))
print(root.setUserData('k', 5, None), root.getUserData('k'), root.setUserData('k', None, None), root.getUserData('k'))
twin = document.cloneNode(True)
print(twin.toxml() == document.toxml(), twin.documentElement.ownerDocument is twin, document.cloneNode(False))
attr = child.getAttributeNode('id').cloneNode(True)
print(attr.ownerElement, attr.value, len(document.doctype.entities))
for action in (lambda: text.substringData(99, 1), lambda: text.deleteData(-1, 1), lambda: root.removeAttributeNode(attr),
               lambda: document.importNode(twin, True), lambda: root.setIdAttribute('none')):
    try:
        action()
    except xml.dom.DOMException as error:
        print(type(error).__name__, error.code, error)
