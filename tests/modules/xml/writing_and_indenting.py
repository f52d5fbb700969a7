# Documents as text and bytes: encodings, namespaces, methods, indenting.
import io
import xml.etree.ElementTree as ET
from xml.sax.saxutils import escape, quoteattr, unescape


def attempt(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


a = ET.Element('a', {'b': 'x<&>"\n\t\r'})
a.text = 'caf\u00e9 <&> \u20ac'
for encoding in (None, 'unicode', 'utf-8', 'us-ascii', 'latin-1', 'utf-16', 'bogus'):
    attempt(lambda: ET.tostring(a, encoding))
for options in ({'xml_declaration': True}, {'encoding': 'unicode', 'xml_declaration': True}, {'method': 'text'},
                {'encoding': 'latin-1', 'xml_declaration': False}, {'short_empty_elements': False}, {'method': 'zz'}):
    attempt(lambda: ET.tostring(ET.XML('<a>x<b/></a>'), **options))
page = ET.XML('<p class="&lt;x&gt;">a<br/>b<script>x&lt;y</script><td/></p>')
attempt(lambda: ET.tostring(page, method='html'))
attempt(lambda: ET.tostring(page, method='text'))
names = ET.XML('<p:a xmlns:p="u" xmlns="v"><p:b p:c="1" d="2"/><e/></p:a>')
attempt(lambda: ET.tostring(names))
attempt(lambda: ET.tostring(ET.Element('{u}a'), default_namespace='u'))
attempt(lambda: ET.tostring(ET.Element('a'), default_namespace='u'))
ET.register_namespace('own', 'urn:own')
attempt(lambda: ET.tostring(ET.Element('{urn:own}a', {'{urn:own}k': 'v', ET.QName('urn:q', 'z'): 'w'})))
attempt(lambda: ET.register_namespace('ns1', 'u'))
attempt(lambda: ET.tostring(ET.Element('{http://www.w3.org/2001/XMLSchema}a')))
for bad in (ET.Element('a', x=5), ET.Element(5)):
    attempt(lambda: ET.tostring(bad))
attempt(lambda: ET.tostring('x'))
tree = ET.ElementTree(ET.XML('<a><b>x</b><c><d/>t</c><e/></a>'))
ET.indent(tree)
tree.write(out := io.StringIO(), encoding='unicode')
print(out.getvalue())
ET.indent(tree.getroot(), space='\t', level=1)
print(repr(ET.tostring(tree.getroot(), 'unicode')))
tree.write(data := io.BytesIO(), encoding='utf-8', xml_declaration=True)
print(data.getvalue()[:50])
ET.dump(ET.XML('<a>x</a>'))
again = ET.parse(io.BytesIO(b'<r><x>1</x><!-- c --></r>'))
print(again.getroot().tag, again.findtext('x'))
print([(event, element.tag) for event, element in ET.iterparse(io.StringIO('<r><x>1</x></r>'), ['start', 'end'])])
print([(event, value) for event, value in ET.iterparse(io.StringIO('<r xmlns="u" xmlns:p="v"/>'),
                                                                ['start-ns', 'end-ns'])])
builder = ET.TreeBuilder(insert_comments=True, insert_pis=True)
kept = ET.XML('<a>1<!--c-->2<?p q?>3</a>', ET.XMLParser(target=builder))
print(ET.tostring(kept, 'unicode'), len(kept), kept[0].tail)


class Counting:
    depth = most = 0

    def start(self, tag, attrib):
        self.depth += 1
        self.most = max(self.most, self.depth)

    def end(self, tag):
        self.depth -= 1

    def data(self, data):
        pass

    def close(self):
        return self.most


parser = ET.XMLParser(target=Counting())
parser.feed('<a><b><c/></b><d/></a>')
print(parser.close())
print(ET.canonicalize('<b:x xmlns:b="u" z="1" a="2"><y xmlns="">&lt;t</y><!-- c --></b:x>'))
print(ET.canonicalize(' <a> <b/> </a> ', strip_text=True), ET.canonicalize('<a><!--c--></a>', with_comments=True))
root, ids = ET.XMLID('<a id="1"><b id="2"/></a>')
print(sorted(ids), ids['2'].tag, ET.fromstringlist(['<a>', 'x', '</a>']).text)
print(escape('<a & b>', {'"': '&quot;'}), unescape('&lt;a&gt; &amp;lt;'), quoteattr('a"b'), quoteattr('a\n"b\''))
bomb = '<!DOCTYPE a [<!ENTITY b0 "' + 'ha' * 50 + '">' + ''.join(
    f'<!ENTITY b{i} "{f"&b{i - 1};" * 20}">' for i in range(1, 7)) + ']><a>&b6;</a>'
attempt(lambda: ET.fromstring(bomb))
