# Programs that collect links, tables and text.
from html.parser import HTMLParser

PAGE = '''<!DOCTYPE html>
<html><head><title>Prices &amp; more</title><style>td > b { color: red }</style></head>
<body><h1>Fruit</h1>
<table><tr><th>Name<th>Price</tr>
<tr><td><a href="/apple?a=1&amp;b=2">Apple</a></td><td>1&nbsp;&euro;</td></tr>
<tr><td><A HREF='/pear'>Pear</A></td><td>2&#8364;</td></tr></table>
<script>var x = "<a href='no'>";</script>
<img src=logo.png alt="a &quot;logo&quot;"/><br/>
</body></html>
'''


class Links(HTMLParser):
    def __init__(self):
        super().__init__()
        self.links, self.cells, self.title, self.inside = [], [], '', []

    def handle_starttag(self, tag, attrs):
        self.inside.append(tag)
        self.links += [value for name, value in attrs if name in ('href', 'src')]
        if tag in ('td', 'th'):
            self.cells.append('')

    def handle_endtag(self, tag):
        while self.inside and self.inside.pop() != tag:
            pass

    def handle_data(self, data):
        if 'title' in self.inside:
            self.title += data
        elif self.cells and ('td' in self.inside or 'th' in self.inside):
            self.cells[-1] += data


parser = Links()
parser.feed(PAGE)
parser.close()
print(parser.links, parser.title, [cell.strip() for cell in parser.cells], parser.getpos())
parser.reset()
print(parser.rawdata == '', parser.getpos(), parser.get_starttag_text())
quiet = HTMLParser(scripting=True)
quiet.feed('<noscript><b></noscript><p>')
print(quiet.lasttag, quiet.cdata_elem, quiet.CDATA_CONTENT_ELEMENTS, quiet.RCDATA_CONTENT_ELEMENTS)
try:
    HTMLParser(strict=False)
except TypeError as error:
    print(error)
