# Text, references by name and number, elements that hold text only.
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
    '<html><head>T</head>\n<body class="a b" id=x checked disabled=\'\'>Hi &amp; bye &lt;x&gt;</body>',
    'a<br/>b<br />c<img src=x/>d<p/ >', '<', '&', '&#', '&#x', '&#12', '&am', '&amp', 'x & y',
    'a&b;c &foo; &#65; &#x42; &#xZ; &copy &copyx &notit; &#150; &#0; &#99999999;',
    '<script>if (a < b && c > d) "</scr" </p> </script >x<style>p > a {}</STYLE>y', '<script>unclosed <b>',
    '<script><!-- <script> </script> --></script>z', '<script><!--</script>w', '<style><!--</style>w--></style>v',
    '<title>a &amp; <b>c</b></title><textarea>&lt;<p></textarea>', 'text only', '', 'a<b>c<', 'a<3 b', 'a < b > c',
    'a&lt', 'a &#60', 'x&amp;&amp', '&unknown', 'a;b&c;d', '<svg><![CDATA[a<b]]></svg>',
    '<math><mi>x</mi><![CDATA[z]]></math>', '<SCRIPT src=x>1</ScRiPt>', '<script/>x</script>y', '<textarea/>&amp;',
    '<title>x', '<title>a</titlex>b</title >c', '<script>a</script', '<script>a</script/>b',
    '<script>a</script x="y">b', '&&&', '&a&b;', '&&&', '&a&b;', '&#', 'a&#;b', '&#x;', 'x&#', '&#xg', '&;', '& ;',
    '&1;', '&a.b-c;', '&a_b;', '&lt;&lt', 'x &lt y', '<textarea>&lt;x&am', '<textarea>a&b<', '<script>a<b&amp;',
    '<title>&amp; &copy; </titl</title>', 'a\r\nb<p\r\n>c', '<svg><script>a<b</script></svg>',
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
