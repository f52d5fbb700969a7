# xml.dom.minidom: documents that are read, made and printed.
import xml.dom
from xml.dom import minidom
from xml.parsers.expat import ExpatError

TEXT = '''<?xml version="1.0" encoding="utf-8"?><!DOCTYPE a SYSTEM "x.dtd"><!-- top --><a x="1" y="&lt;q&gt;">
  <b>text &amp; more</b><b/>mixed<c xmlns="u" xmlns:p="v" p:k="z"><p:d/></c><?pi some data?><![CDATA[<raw>]]>
</a>'''
d = minidom.parseString(TEXT)
print(d.toxml())
print(d.toprettyxml(indent='  '))
print(d.documentElement.toxml() == d.getElementsByTagName('a')[0].toxml(), d.toxml('utf-8')[:45])
a = d.documentElement
print(a.tagName, a.nodeType == xml.dom.Node.ELEMENT_NODE, a.getAttribute('x'), repr(a.getAttribute('none')),
      a.hasAttribute('y'))
print([node.nodeName for node in a.childNodes], a.firstChild.nodeValue, a.attributes.items(), a.attributes['x'].value)
b = a.getElementsByTagName('b')
print(len(b), b[0].firstChild.data, b[0].nextSibling.tagName, b[1].previousSibling is b[0], b.item(5), b.length)
print([(e.tagName, e.namespaceURI, e.prefix, e.localName) for e in d.getElementsByTagName('*')])
print(len(d.getElementsByTagNameNS('v', '*')), d.doctype.name, d.doctype.systemId, d.childNodes[1].data)
made = minidom.Document()
root = made.createElement('root')
made.appendChild(root)
root.setAttribute('name', 'a "b" <c>\n')
for number in range(2):
    item = made.createElement('item')
    item.appendChild(made.createTextNode(f'number {number} & more'))
    root.appendChild(item)
root.appendChild(made.createComment('end'))
empty = root.appendChild(made.createElement('empty'))
print(made.toprettyxml())
print(made.toprettyxml(indent=' ', newl='\n', encoding='ascii', standalone=True).decode())
root.removeChild(empty)
copied = root.cloneNode(True)
copied.setAttribute('name', 'copy')
root.insertBefore(copied.firstChild, root.firstChild)
print(root.toxml(), len(copied.childNodes), copied.getAttribute('name'), root.getAttribute('name') != 'copy')
root.replaceChild(made.createTextNode('new'), root.firstChild)
root.removeAttribute('name')
print(root.toxml(), root.firstChild, root.hasAttributes(), root.parentNode is made, made.documentElement is root)
for call in (lambda: made.appendChild(made.createElement('second')), lambda: root.removeChild(empty),
             lambda: minidom.parseString('<a>'), lambda: minidom.parseString('<a></b>'),
             lambda: made.createTextNode(5), lambda: made.createComment('a--b').toxml(),
             lambda: root.firstChild.appendChild(empty)):
    try:
        print(call())
    except (xml.dom.DOMException, ExpatError, TypeError, ValueError) as error:
        print(type(error).__name__, error if not isinstance(error, xml.dom.DOMException) else '')
