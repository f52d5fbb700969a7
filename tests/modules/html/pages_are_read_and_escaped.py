"""Pages: escaping, references, a parser that collects links, tables and text, and broken markup."""
import html
from html.parser import HTMLParser

print(html.escape('<a href="x">\'&amp;'), html.escape('"\'', quote=False), [html.unescape(t) for t in ('&lt;&gt&amp;amp;', '&eacute;&Eacute', '&#233;&#xE9;&#x1F600;', '&#0;&#128;&#xD800;&#1114112;', '&notit;&not;&nope;', '&#;&#x;&', '&CounterClockwiseContourIntegral;', '&hellip', '&#13;&#11;')])


class Collector(HTMLParser):
    def __init__(self):
        super().__init__()
        self.events = []

    def handle_starttag(self, tag, attrs):
        self.events.append(('start', tag, attrs, self.getpos()))

    def handle_startendtag(self, tag, attrs):
        self.events.append(('empty', tag, attrs, self.get_starttag_text()))

    def handle_endtag(self, tag):
        self.events.append(('end', tag))

    def handle_data(self, data):
        self.events.append(('data', data))

    def handle_comment(self, data):
        self.events.append(('comment', data))

    def handle_decl(self, decl):
        self.events.append(('decl', decl))

    def handle_pi(self, data):
        self.events.append(('pi', data))

    def unknown_decl(self, data):
        self.events.append(('unknown', data))


for page in ('<!DOCTYPE html><p class="a b" ID=x checked>Hi &amp; bye<br/>\n<a href=\'?a=1&b=2\'>l</a>', '<!-- c --><?php x ?><![CDATA[y]]><script>if (a<b) "</p>"</script>t', '<p <b>', 'a < b <3 </ x>', '<a href="x', '<P>&unknown; &lt', '<style>a>b{}</STYLE ><textarea><b></textarea>', '<!---->x<!-->y<!--z', '</p attr><x:y a:b="1" c = d/>', '<!x><!>', '<a\nb="1"\nc>'):
    parser = Collector()
    parser.feed(page[:7])
    parser.feed(page[7:])
    parser.close()
    print(parser.events)


class Table(HTMLParser):
    rows, cell = None, None

    def handle_starttag(self, tag, attrs):
        if tag == 'tr':
            self.rows = (self.rows or []) + [[]]
        elif tag in ('td', 'th'):
            self.rows[-1].append('')
            self.cell = True

    def handle_endtag(self, tag):
        self.cell = self.cell and tag not in ('td', 'th')

    def handle_data(self, data):
        if self.cell:
            self.rows[-1][-1] += data.strip()


table = Table()
table.feed('<table><tr><th>N</th><th>P</th></tr><tr><td>Tea &#38; milk</td><td><b>2</b>.50</td></tr></table>')
print(table.rows, table.getpos())
raw = HTMLParser(convert_charrefs=False)
raw.handle_charref = raw.handle_entityref = print
raw.feed('&#233;&eacute; x &amp')
raw.close()
