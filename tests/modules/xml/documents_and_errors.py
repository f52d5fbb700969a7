# Documents, and what is said about texts that are none.
import xml.etree.ElementTree as ET

TEXTS = [
    '', ' ', 'x', '<a', '<a>', '<a></b>', '<a><b></a>', '<a/><b/>', '<a/>x', '<a/> ', '<a b></a>', '<a b=c/>',
    '<a b="1" b="2"/>', '<a b="<"/>', '<a b="&amp;&#65;&#x42;&lt;"/>', '<a>&</a>', '<a>& </a>', '<a>&x</a>',
    '<a>&x;</a>', '<a>&amp</a>', '<a>&#0;</a>', '<a>&#xD800;</a>', '<a>&#x110000;</a>', '<a>&#1;</a>', '<a>\x01</a>',
    '<a>]]></a>', '<a><![CDATA[x<&]]>y</a>', '<a><![CDATA[x</a>', '<a><!-- c --></a>', '<a><!-- a -- b --></a>',
    '<a><!-- c</a>', '<a><?pi data?></a>', '<a><?xml v?></a>', ' <?xml version="1.0"?><a/>',
    '<?xml version="1.0"?><a/>', '<?xml version="1.0" encoding="utf-8" standalone="yes"?><a/>',
    '<?xml encoding="utf-8"?><a/>', '<?xml version="1.0" encoding="bogus"?><a/>', '<?xml version="2.0"?><a/>',
    '<!DOCTYPE a><a/>', '<!DOCTYPE a [<!ENTITY x "y&amp;z">]><a>&x;</a>',
    '<!DOCTYPE a [<!ENTITY x "<b>q</b>">]><a>1&x;2</a>',
    '<!DOCTYPE a [<!ENTITY x "&y;"><!ENTITY y "&x;">]><a>&x;</a>', '<!DOCTYPE a SYSTEM "x.dtd"><a>&foo;</a>',
    '<!DOCTYPE a [<!ENTITY x SYSTEM "/etc/passwd">]><a>&x;</a>', '<!DOCTYPE a [<!ATTLIST a b CDATA "dv">]><a/>',
    '<a xmlns="u"><b/></a>', '<p:a xmlns:p="u"><p:b p:c="1" d="2"/></p:a>', '<p:a/>', '<a p:b="1"/>',
    '<a xmlns:p=""/>', '<a xml:lang="en"/>', '<a:b:c/>', '<1a/>', '<a b = "c" />', "<a b='c'/>", '<a b="c"d="e"/>',
    '</a>', '<a></a >', '<a></ a>', '< a/>', '<a><', '<a></', '<a></a', '<a b', '<a b="c', '<a>\r\nx\ry</a>',
    '<a b="x\ty\nz\r\nw"/>', '<a>x', '<a>&#10;&#13;</a>', '<a b="&#10;&#13;&#9;"/>', '<\xe9 \xfc="\xf6">\xe4</\xe9>',
    '<a b="&foo;"/>', '<a>&lt;&gt;&quot;&apos;</a>', '\ufeff<a/>', '<!-- c --><a/><!-- d -->', '<?pi?><a/><?q?>',
    '<a>&;</a>', '<a>&#;</a>', '<a>&#x;</a>', '<a>&#99999999999;</a>', '<!DOCTYPE a><!DOCTYPE a><a/>',
    '<a/><!DOCTYPE a>', '<!DOCTYPE a [', '<![CDATA[x]]><a/>', '<a/><![CDATA[x]]>', '<a><b/><c>t</c>u</a>',
    '<a xmlns:x="u" xmlns:y="u" x:q="1" y:q="2"/>', '<a xmlns:xml="bad"/>', '<a xmlns:xmlns="u"/>',
    '<a><b attr="1"/>tail\n<c/></a>',
    '<!DOCTYPE a [<!ENTITY a0 "dos"><!ENTITY a1 "&a0;&a0;&a0;&a0;&a0;&a0;&a0;&a0;&a0;&a0;"><!EN'
    'TITY a2 "&a1;&a1;&a1;&a1;&a1;&a1;&a1;&a1;&a1;&a1;">]><a>&a2;</a>',
    '<a><a><a></a></a></a>', '<a b="1"/ >', '<a /b>', '<a b="]]>"/>', '<?xml version="1.0" ?>\n\n<a>\n  <b>\n</a>',
    '<?xml version=1.0?><a/>', '<?xml version="1.0" standalone="maybe"?><a/>',
    '<!DOCTYPE a [ <!ELEMENT a (b)> <!-- c --> <?p?> %pe; ]><a/>', '<!DOCTYPE a [<!ENTITY % pe "x">]><a/>',
    '<!FOO><a/>', '<a><!FOO></a>', '<a>\x7f\ufffe</a>', '<_a.b-c/>',
]
for text in TEXTS:
    try:
        root = ET.fromstring(text)
        print(ET.tostring(root), root.attrib)
    except ET.ParseError as error:
        print(error, error.code, error.position)
    # Piece by piece it is the same document.
    parser = ET.XMLPullParser(['start', 'end'])
    try:
        for letter in text:
            parser.feed(letter)
        parser.close()
        print([(event, element.tag) for event, element in parser.read_events()])
    except ET.ParseError as error:
        print('pieces:', error.code)
DATA = [
    b'<a>\xe9</a>', b'<?xml version="1.0" encoding="iso-8859-1"?><a>\xe9</a>', '<a>\xe9</a>'.encode('utf-16'),
    b'\xef\xbb\xbf<a/>', b'<?xml version="1.0" encoding="ascii"?><a>\xe9</a>', b'<a>\xc3</a>',
    '<?xml version="1.0" encoding="utf-16"?><a>\xe9</a>'.encode('utf-16'),
    b'<?xml version="1.0" encoding="cp1252"?><a>\x80</a>', b'<?xml version="1.0" encoding="utf-16"?><a/>',
]
for data in DATA:
    try:
        print(ascii(ET.fromstring(data).text))
    except ET.ParseError as error:
        print(error)
for bad in (None, 5, []):
    try:
        ET.fromstring(bad)
    except TypeError as error:
        print(error)
