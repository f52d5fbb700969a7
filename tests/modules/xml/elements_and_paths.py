# Elements as lists, and searches by path.
import copy
import warnings
import xml.etree.ElementTree as ET


def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


e = ET.Element('a', {'x': '1'}, y='2')
b, c = ET.SubElement(e, 'b', k='v'), ET.SubElement(e, 'c')
b.text, b.tail, c.tail = 'in b', 'after b', 'after c'
print(len(e), [child.tag for child in e], e[0].tag, e[-1].tag, [x.tag for x in e[::-1]], e.attrib,
      e.get('x'), e.get('q', 0))
e.insert(1, ET.Element('i'))
e.append(ET.Comment(' note '))
e[1] = ET.Element('j')
e.extend([ET.ProcessingInstruction('pi', 'data'), ET.Element('k')])
print(ET.tostring(e, 'unicode'), list(e.itertext()))
e.remove(c)
del e[0]
e.set('z', 'new')
print(ET.tostring(e, 'unicode'), e.keys(), e.items())
twin, shallow = copy.deepcopy(e), copy.copy(e)
twin[0].tag = 'changed'
print(e[0].tag, twin[0].tag, shallow[0] is e[0], shallow == e, ET.iselement(e), ET.iselement('x'))
e.clear()
print(ET.tostring(e), e.text, len(e))
for call in (lambda: ET.Element(), lambda: ET.Element('a', 'b'), lambda: e.append('x'), lambda: e.insert(0, 'x'),
             lambda: e.remove(b), lambda: e.extend([1]), lambda: e[0], lambda: e['x'], lambda: ET.SubElement('x', 'y'),
             lambda: ET.SubElement(e), lambda: ET.ElementTree(5), lambda: ET.ElementTree().write('x'),
             lambda: e.extend(5)):
    attempt(call)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    print(bool(e), caught[0].message)
r = ET.XML('<r><a x="1">one</a><b><a x="2">two</a><c/></b><a/><n:q xmlns:n="u"><a/></n:q></r>')
for path in ['a', './a', './/a', '*', '.', '..', 'b/a', 'b/..', './/a[@x]', ".//a[@x='2']", ".//a[@x!='2']", 'a[1]',
             'a[last()]', 'a[last()-1]', './/c/..', 'b[a]', "b[a='two']", "b[a!='two']", ".//a[.='one']",
             ".//*[.!='one']",
             '{u}q', '{*}q', '{u}*', '{}a', '{*}*', 'n:q', '/a', '//a', 'a[0]', 'a[-1]', 'a[last()+1]', 'a[foo()]',
             'a]',
             'a[@x=]', '', 'a//b', 'a/', './/', 'a[1][1]', 'a[@x][1]', 'a[x=1]', 'a[ 1 ]', "a[@x = '1']", './/.', 'a|b',
             'a[2]/..', '*[1]', "a[text()='x']", '*/a', './/*/a', '{u', './/{u}q/a']:
    attempt(lambda: (path, [(x.tag, x.text) for x in r.findall(path)], r.findtext(path), r.find(path) is None))
for path, names in (('n:q', {'n': 'u'}), ('q', {'': 'u'}), ('x:q', {'n': 'u'}), ('.//n:*', {'n': 'u'})):
    attempt(lambda: (path, [x.tag for x in r.findall(path, names)]))
print([x.tag for x in r.iter('a')], [x.tag for x in r.iter()], next(r.iterfind('b/c')).tag, list(r.itertext()))
tree = ET.ElementTree(r)
print(tree.getroot() is r, tree.find('b/a').text, tree.findtext('zz', 'none'), len(tree.findall('.//a')))
print(repr(ET.QName('u', 'a')), ET.QName('{u}a') == '{u}a', ET.QName('a') < ET.QName('b'), str(ET.QName('u', 'x')))
