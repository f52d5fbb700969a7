# Comments, declarations, instructions, sections; also unfinished ones.
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
   
    '<!-- c --><!DOCTYPE html><?php echo ?><!x y><![CDATA[a]]>b]]>c<!>d<!->e<!-->f<!--->g<!----'
    '!>h<!-- a --!>i<!-- b ->j-->k', '<!-- open', '<!', '<!-', '<!d', '<!doctype html', '<![CDATA[ x', '<?pi',
    '<!DOCTYPE html PUBLIC "-//W3C//DTD" "x>y">z', '<!ELEMENT x (y)>', '<![if IE]>q<![endif]>', '<![bogus', '<![x>y',
    '<!---->x', '<!--a--b-->', '<!-- <!-- x --> y -->', '<?xml version="1.0"?>z', '<? ?>', '<?>', '<!-- x --',
    '<!-- x -', '<!-- x --!', '<!--', '<!---', '<!----', '<!--x-->', '<![CDATA[x]]', '<![CDATA[x]', '<![CDAT', '<![',
    '<!DOC', '<!doctype', '<!doctype ', '<!DOCTYPEhtml>', '<?php x', '<!x', '<!--x--!>', '<!--x--->', '<!-->x-->',
    '<!--->x-->', '<!---->', '<!-->', '<!--->', '<!--x--!-->',
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
