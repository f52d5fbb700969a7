# Escaping, references, and the tables of names.
import html
import html.entities

print(html.escape('<a href="x">\'q\' & r</a>'), html.escape('"<\'>"', quote=False))
for text in [
    '&lt;&gt;&amp;&quot;&apos;&#39;&#x27;', '&notit; &notin; &not &copy2 &copyx', '&#150;&#x80;&#0;&#13;&#xD800;',
    '&#1;&#11;&#12;x&#127;&#xFFFE;&#xFDD0;|', '&#99999999999;&#x110000;&#x10FFFF;', '& &; &# &#x; &#xg; &&amp;',
    '&CounterClockwiseContourIntegral;&bne;&nGt;', '&#0065;&#x00041;&#65 &#65a', 'no reference', '&AMP;&AMP&Amp;',
    '&' + 'x' * 40 + ';', '&lt' * 3,
]:
    print(ascii(html.unescape(text)))
print(len(html.entities.html5), html.entities.html5['eacute'], html.entities.html5['bne;'].encode())
print(len(html.entities.name2codepoint), html.entities.name2codepoint['lang'], html.entities.codepoint2name[8364])
print(len(html.entities.entitydefs), html.entities.entitydefs['Alpha'], 'apos' in html.entities.entitydefs)
print(sorted(html.__all__), sorted(html.entities.__all__))
print(html.unescape(html.escape('<&>"\'') * 3) == '<&>"\'' * 3)
try:
    html.escape(None)
except AttributeError as error:
    print(error)
