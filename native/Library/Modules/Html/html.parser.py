import re
from html import unescape

__all__ = ['HTMLParser']

_NAME = re.compile(r'[a-zA-Z][^\t\n\r\f />]*')
_SPACE = re.compile(r'[\t\n\r\f /]*')
# The name of an attribute may begin with "=", and a value without quotes ends at white space only.
_ATTRIBUTE = re.compile(r'([^\t\n\r\f />][^\t\n\r\f />=]*)([\t\n\r\f ]*=[\t\n\r\f ]*)?')
_BARE = re.compile(r'[^\t\n\r\f >]*')
_CHARREF = re.compile(r'&#(?:[0-9]+|[xX][0-9a-fA-F]+)(?=[^0-9a-fA-F])')
_ENTITYREF = re.compile(r'&[a-zA-Z][-.a-zA-Z0-9]*(?=[^a-zA-Z0-9])')
_PARTIAL = re.compile(r'&(?:#(?:[0-9]+|[xX][0-9a-fA-F]*)?|[a-zA-Z][-.a-zA-Z0-9]*)\Z')
_COMMENT_END = re.compile(r'--!?>')
_COMMENT_START_END = re.compile(r'-?>')
_COMMENT_TAIL = re.compile(r'--?!?\Z')
_VALUE_REF = re.compile(r'&(?:#(?:[0-9]+|[xX][0-9a-fA-F]+);?|[a-zA-Z][a-zA-Z0-9]*[;=]?)')
_MARKS = re.compile('[&<]')
# A reference that is still being written is looked for so far from the end.
_LONGEST_REF = 34


def _replace_in_value(match):
    text = match[0]
    if text[1] != '#':
        from html.entities import html5
        if text[-1] == '=' or text[1:] not in html5:
            return text
    return unescape(text)


class HTMLParser:
    """Reads HTML piece by piece and calls a method for everything in it."""

    CDATA_CONTENT_ELEMENTS = 'script', 'style', 'xmp', 'iframe', 'noembed', 'noframes'
    RCDATA_CONTENT_ELEMENTS = 'textarea', 'title'
    _tag_text = None

    def __init__(self, *, convert_charrefs=True, scripting=False):
        self.convert_charrefs = convert_charrefs
        self.scripting = scripting
        self.reset()

    def reset(self):
        """Forgets everything that was fed."""
        self.rawdata = ''
        self.lasttag = '???'
        self.interesting = _MARKS
        self.cdata_elem = None
        self._support_cdata = True
        self._escapable = True
        self.lineno = 1
        self.offset = 0

    def feed(self, data):
        """Reads a further piece of the text."""
        self.rawdata += data
        self.goahead(0)

    def close(self):
        """Reads what is left as if the text ended here."""
        self.goahead(1)

    def getpos(self):
        """The line and the column of what is being read."""
        return self.lineno, self.offset

    def updatepos(self, i, j):
        """Counts the lines of a part that was read."""
        if i < j:
            lines = self.rawdata.count('\n', i, j)
            if lines:
                self.lineno += lines
                self.offset = j - self.rawdata.rindex('\n', i, j) - 1
            else:
                self.offset += j - i
        return j

    def get_starttag_text(self):
        """The text of the start tag that was read last."""
        return self._tag_text

    def set_cdata_mode(self, elem, *, escapable=False):
        """Reads text alone until the element ends."""
        self.cdata_elem = elem.lower()
        self._escapable = escapable
        ending = rf'</{re.escape(self.cdata_elem)}(?=[\t\n\r\f />])'
        if self.cdata_elem == 'plaintext':
            self.interesting = re.compile(r'\Z')
        elif escapable and not self.convert_charrefs:
            self.interesting = re.compile(f'&|{ending}', re.IGNORECASE | re.ASCII)
        else:
            self.interesting = re.compile(ending, re.IGNORECASE | re.ASCII)

    def clear_cdata_mode(self):
        """Reads tags again."""
        self.interesting = _MARKS
        self.cdata_elem = None
        self._escapable = True

    def _set_support_cdata(self, flag=True):
        self._support_cdata = flag

    def _text(self, text):
        converted = self.convert_charrefs and self._escapable
        self.handle_data(unescape(text) if converted else text)

    def _text_end(self, i, end):
        """Where the text at a place ends; -1 when that cannot be told yet."""
        data = self.rawdata
        if self.convert_charrefs and not self.cdata_elem:
            j = data.find('<', i)
            if j >= 0:
                return j
            ampersand = data.rfind('&', max(i, len(data) - _LONGEST_REF))
            if not end and ampersand >= 0 and not any(c == ';' or c.isspace() for c in data[ampersand:]):
                return -1
            return len(data)
        match = self.interesting.search(data, i)
        if match:
            return match.start()
        return -1 if self.cdata_elem and not end else len(data)

    def goahead(self, end):
        """Reads as far as it is known what the text means; all of it at the end."""
        data = self.rawdata
        n = len(data)
        i = 0
        while i < n:
            j = self._text_end(i, end)
            if j < 0:
                break
            if i < j:
                self._text(data[i:j])
            i = self.updatepos(i, j)
            if i == n:
                break
            k = self._markup(i, end) if data[i] == '<' else self._reference(i, end)
            if k < 0:
                break
            i = self.updatepos(i, k)
        self.rawdata = data[i:]

    def _markup(self, i, end):
        """Reads what begins with "<"; returns where it ends, -1 when that cannot be told yet."""
        data = self.rawdata
        following = data[i + 1:i + 2]
        if following.isascii() and following.isalpha():
            k = self.parse_starttag(i)
        elif following == '/':
            k = self.parse_endtag(i)
        elif following == '!':
            k = self.parse_html_declaration(i)
        elif following == '?':
            k = self.parse_pi(i)
        elif following or end:
            self.handle_data('<')
            return i + 1
        else:
            return -1
        return self._finish(i) if k < 0 and end else k

    def _finish(self, i):
        """The text ends within a tag, a comment or a declaration."""
        data = self.rawdata
        if data.startswith('<!--', i):
            tail = _COMMENT_TAIL.search(data, i + 4)
            self.handle_comment(data[i + 4:tail.start() if tail else len(data)])
        elif data.startswith('<![CDATA[', i) and self._support_cdata:
            self.unknown_decl(data[i + 3:])
        elif data[i:i + 9].lower() == '<!doctype':
            self.handle_decl(data[i + 2:])
        elif data.startswith('<!', i):
            self.handle_comment(data[i + 2:])
        elif data.startswith('<?', i):
            self.handle_pi(data[i + 2:])
        elif data[i:] == '</':
            self.handle_data('</')
        elif data.startswith('</', i) and not data[i + 2].isalpha():
            self.handle_comment(data[i + 2:])
        # A tag that is not complete is left out.
        return len(data)

    def _reference(self, i, end):
        """Reads what begins with "&"."""
        data = self.rawdata
        match = _CHARREF.match(data, i)
        if match:
            self.handle_charref(match[0][2:])
        else:
            match = _ENTITYREF.match(data, i)
            if match:
                self.handle_entityref(match[0][1:])
        if match:
            k = match.end()
            return k + 1 if data[k] == ';' else k
        partial = _PARTIAL.match(data, i)
        if partial is None:
            numeric = data.startswith('&#', i)
            if len(data) == i + 1 and not end:
                return -1
            self.handle_data('&#' if numeric else '&')
            return i + (2 if numeric else 1)
        if not end:
            return -1
        text = partial[0]
        if text[1] == '#' and text[-1] in '#xX':
            self.handle_data(text)
        elif text[1] == '#':
            self.handle_charref(text[2:])
        else:
            self.handle_entityref(text[1:])
        return len(data)

    def _attributes(self, k):
        """Attributes from a place on, and where the tag ends; -1 for a tag that is not complete."""
        data = self.rawdata
        found = []
        while True:
            k = _SPACE.match(data, k).end()
            if k == len(data):
                return found, -1
            if data[k] == '>':
                return found, k + 1
            match = _ATTRIBUTE.match(data, k)
            name, mark = match.groups()
            k = match.end()
            value = None
            if mark:
                quote = data[k:k + 1]
                if quote and quote in '"\'':
                    stop = data.find(quote, k + 1)
                    if stop < 0:
                        return found, -1
                    value = data[k + 1:stop]
                    k = stop + 1
                else:
                    bare = _BARE.match(data, k)
                    value = bare[0]
                    k = bare.end()
                if '&' in value:
                    value = _VALUE_REF.sub(_replace_in_value, value)
            found.append((name.lower(), value))

    def parse_starttag(self, i):
        """Reads a start tag."""
        self._tag_text = None
        data = self.rawdata
        match = _NAME.match(data, i + 1)
        attributes, k = self._attributes(match.end())
        if k < 0:
            return -1
        self._tag_text = data[i:k]
        self.lasttag = tag = match[0].lower()
        # A slash that belongs to a value does not close the tag.
        value = attributes[-1][1] if attributes else None
        if data[k - 2] == '/' and not (value and data.endswith(value + '>', i, k) and value[-1] == '/'):
            self.handle_startendtag(tag, attributes)
            return k
        self.handle_starttag(tag, attributes)
        if tag in self.CDATA_CONTENT_ELEMENTS or tag == 'plaintext' or self.scripting and tag == 'noscript':
            self.set_cdata_mode(tag)
        elif tag in self.RCDATA_CONTENT_ELEMENTS:
            self.set_cdata_mode(tag, escapable=True)
        return k

    def parse_endtag(self, i):
        """Reads an end tag."""
        data = self.rawdata
        first = data[i + 2:i + 3]
        if not first:
            return -1
        if first == '>':
            return i + 3
        match = _NAME.match(data, i + 2)
        if match is None:
            return self.parse_bogus_comment(i)
        _, k = self._attributes(match.end())
        if k < 0:
            return -1
        self.handle_endtag(match[0].lower())
        self.clear_cdata_mode()
        return k

    def parse_html_declaration(self, i):
        """Reads what begins with "<!"."""
        data = self.rawdata
        if data.startswith('<!--', i):
            return self.parse_comment(i)
        if data.startswith('<![CDATA[', i) and self._support_cdata:
            k = data.find(']]>', i + 9)
            if k < 0:
                return -1
            self.unknown_decl(data[i + 3:k])
            return k + 3
        if data[i:i + 9].lower() == '<!doctype':
            k = data.find('>', i + 9)
            if k < 0:
                return -1
            self.handle_decl(data[i + 2:k])
            return k + 1
        return self.parse_bogus_comment(i)

    def parse_comment(self, i, report=True):
        """Reads a comment."""
        data = self.rawdata
        match = _COMMENT_END.search(data, i + 4)
        start = match.start() if match else i + 4
        match = match or _COMMENT_START_END.match(data, i + 4)
        if match is None:
            return -1
        if report:
            self.handle_comment(data[i + 4:start])
        return match.end()

    def parse_bogus_comment(self, i, report=1):
        """Reads what browsers take for a comment."""
        k = self.rawdata.find('>', i + 2)
        if k < 0:
            return -1
        if report:
            self.handle_comment(self.rawdata[i + 2:k])
        return k + 1

    def parse_pi(self, i):
        """Reads a processing instruction."""
        k = self.rawdata.find('>', i + 2)
        if k < 0:
            return -1
        self.handle_pi(self.rawdata[i + 2:k])
        return k + 1

    def handle_startendtag(self, tag, attrs):
        """A tag that ends with "/>"."""
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_starttag(self, tag, attrs):
        """A start tag."""

    def handle_endtag(self, tag):
        """An end tag."""

    def handle_charref(self, name):
        """A reference by number, without the marks."""

    def handle_entityref(self, name):
        """A reference by name, without the marks."""

    def handle_data(self, data):
        """Text."""

    def handle_comment(self, data):
        """A comment."""

    def handle_decl(self, decl):
        """A declaration of the kind of document."""

    def handle_pi(self, data):
        """A processing instruction."""

    def unknown_decl(self, data):
        """A section of characters."""
