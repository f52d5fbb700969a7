import xml.etree.ElementTree as ET

root = ET.fromstring('<shop><item id="1"><name>pen</name></item><item id="2"/>tail<box><item id="3"/></box></shop>')
print([item.get('id') for item in root.findall('item')], [item.get('id') for item in root.iter('item')],
      root.findtext('item/name'))
print(root.find('none'), root.findtext('none', 'default'), root.find("item[@id='2']").tail,
      root.find('.//item[name]').attrib, len(root))
ET.SubElement(root, 'new', {'a': '<&"'}).text = 'x > y'
root.remove(root[0])
print(ET.tostring(root, encoding='unicode'), ET.tostring(ET.Element('e')))
for text in ('<a>', '<a></b>', '', '<a b></a>', '<a/>x'):
    try:
        ET.fromstring(text)
    except ET.ParseError as error:
        print(error, error.position)
