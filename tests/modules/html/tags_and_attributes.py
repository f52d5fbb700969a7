# Start and end tags, attributes and their values.
import html.parser


class Events(html.parser.HTMLParser):
    def __init__(self, **options):
        super().__init__(**options)
        self.events = []

    def add(self, *event):
        # Text may come in pieces.
        if event[0] == 'data' and self.events and self.events[-1][0] == 'data':
            self.events[-1] = 'data', self.events[-1][1] + event[1]
        else:
            self.events.append(event)

    def handle_starttag(self, tag, attrs):
        self.add('start', tag, attrs, self.getpos())

    def handle_startendtag(self, tag, attrs):
        self.add('startend', tag, attrs, self.get_starttag_text())

    def handle_endtag(self, tag):
        self.add('end', tag, self.getpos())

    def handle_data(self, data):
        self.add('data', data)

    def handle_charref(self, name):
        self.add('charref', name)

    def handle_entityref(self, name):
        self.add('entityref', name)

    def handle_comment(self, data):
        self.add('comment', data)

    def handle_decl(self, decl):
        self.add('decl', decl)

    def handle_pi(self, data):
        self.add('pi', data)

    def unknown_decl(self, data):
        self.add('unknown', data)


TEXTS = [
    '</', '</p', '</p x', '<a', '<a b', '<a b="c', '<a b=c', '<plaintext><b>&amp;</plaintext>',
    '<iframe><b></iframe><noembed><i></noembed><noframes><x></noframes><xmp>&amp;<y></xmp><noscript><z></noscript>',
    '</p></ p></p/></1></></!x></p a="b">t', '<1><a$><$a><a><a/b><a /b=c><A B=C>',
    '<a b = c d= "e" f =\'g\' h=i"j k=l\'m n"o=p "q=r =s =t= u=>',
    '<a href="x?a=1&amp;b=2&copy=3&copy;" title=&quot;q&quot;>', '<a\nb\n=\nc\n>x\ny</a\n>', '<a b="1"c=2>',
    '<a b="1" b="2">', "<a b='>'>x", '<div<span>x', '<a/><b/c><d//e>', '<a\x0bb>', '<a\x00b c\x00=d>x\x00',
    '<x:y z:w=1 a-b=2 a.b=3 @c=4 :d=5>', '<><>', '<a>&lt</a>&gt', '<br></br>', '<p>a<p>b', '<a =b>', '<a b=\'c"d\'>',
    '<a b="c\'d">', '<a b="&#x41;&">', '<input value="a\nb">', '<a><!b><c>', '<p>&#xD800;&#x80;&#1;</p>', '</1', '</ ',
    '</!--x-->y', '<a b="&copyx &copyx; &notit; &notit &not &not; &amp &amp= &#65= &#65;= &foo; &lt">',
    '<a b=&lt;&gt c>', '<plaintext>a', '<xmp>', '<b/ c>', '<b /c/>', '<b c=d/>', '<b c="d"/>', "<b c='d'/ >", '<b "c>',
    '<b c="x>y', '<b c=">">', '</b c=">">z', "</b c='>z", '<A HREF=FOO>', '<\xc9>', '<a\xc9 B=\xc9>', '<p/x=y/>',
    '<=>', '<a=b>', '<a==b>', '<a b==c>', '<a b=c=d>', '<a "b"=c>', '<a/=b>',
]
for text in TEXTS:
    for convert in (True, False):
        for step in (len(text) or 1, 1, 3):
            parser = Events(convert_charrefs=convert)
            for place in range(0, len(text), step):
                parser.feed(text[place:place + step])
            fed = len(parser.events)
            parser.close()
            if step != 3 or convert:
                print(convert, fed, parser.events, parser.getpos())
