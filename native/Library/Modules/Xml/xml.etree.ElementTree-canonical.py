

def canonicalize(xml_data=None, *, out=None, from_file=None, **options):
    """A document in the canonical form C14N 2.0, as text or written to a file."""
    if xml_data is None and from_file is None:
        raise ValueError("Either 'xml_data' or 'from_file' must be provided as input")
    parts = []
    target = C14NWriterTarget(parts.append if out is None else out.write, **options)
    parser = XMLParser(target=target)
    if xml_data is not None:
        parser.feed(xml_data)
        parser.close()
    else:
        parse(from_file, parser=parser)
    return ''.join(parts) if out is None else None


def _canonical_text(text):
    return text.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;').replace('\r', '&#xD;')


def _canonical_value(text):
    for plain, quoted in (('&', '&amp;'), ('<', '&lt;'), ('"', '&quot;'), ('\t', '&#x9;'), ('\n', '&#xA;'),
                          ('\r', '&#xD;')):
        text = text.replace(plain, quoted)
    return text


class C14NWriterTarget:
    """Writes what a parser finds in the canonical form."""

    def __init__(self, write, *, with_comments=False, strip_text=False, rewrite_prefixes=False, qname_aware_tags=None,
                 qname_aware_attrs=None, exclude_attrs=None, exclude_tags=None):
        self._write = write
        self._texts = []
        self._comments = with_comments
        self._strip = strip_text
        self._rewrite = rewrite_prefixes
        self._aware_tags = set(qname_aware_tags or ())
        self._aware_attrs = set(qname_aware_attrs or ())
        self._left_attrs = set(exclude_attrs or ())
        self._left_tags = set(exclude_tags or ())
        self._given = [{}]
        self._written = [{'xml': 'http://www.w3.org/XML/1998/namespace'}]
        self._fresh = {}
        self._names = []
        self._spaces = [False]
        self._numbers = {}
        self._skipped = 0
        self._rooted = False
        self._pending = None

    def start_ns(self, prefix, uri):
        """A namespace gets a prefix."""
        if not self._skipped:
            self._flush()
            self._fresh[prefix or ''] = uri

    def _prefix(self, uri, declared, attribute):
        """The prefix of a namespace; notes it where it must be declared."""
        known = self._written[-1]
        if uri == known['xml']:
            return 'xml'
        if self._rewrite:
            prefix = self._numbers.setdefault(uri, f'n{len(self._numbers)}')
        else:
            seen = set()
            found = []
            for scope in [self._fresh_now, *self._given[::-1]]:
                found += [each for each in scope if scope[each] == uri and each not in seen]
                seen.update(scope)
            prefix = next((each for each in found if each or not attribute), None)
            if prefix is None:
                raise ValueError(f'Namespace "{uri}" is not declared in scope')
        if known.get(prefix) != uri:
            declared[prefix] = uri
        return prefix

    def _flush(self):
        data, self._texts = ''.join(self._texts), []
        if self._strip and not self._spaces[-1]:
            data = data.strip()
        if self._pending is not None:
            pending, self._pending = self._pending, None
            self._start(*pending, data if data and self._looks_qualified(data) else None)
            if data and self._looks_qualified(data):
                return
        if data and self._rooted:
            self._write(_canonical_text(data))

    @staticmethod
    def _looks_qualified(data):
        prefix, colon, local = data.strip().partition(':')
        return bool(colon and prefix and local) and ' ' not in data.strip()

    def data(self, data):
        """Text."""
        if not self._skipped:
            self._texts.append(data)

    def start(self, tag, attrs):
        """An element begins."""
        if self._skipped or tag in self._left_tags:
            self._skipped += 1
            self._fresh = {} if self._skipped == 1 else self._fresh
            return
        if self._texts or self._pending is not None:
            self._flush()
        fresh, self._fresh = self._fresh, {}
        if tag in self._aware_tags:
            self._pending = tag, attrs, fresh
            return
        self._start(tag, attrs, fresh, None)

    def _start(self, tag, attrs, fresh, qualified):
        self._fresh_now = fresh
        attrs = {key: value for key, value in attrs.items() if key not in self._left_attrs}
        declared = {}

        def shown(name, attribute):
            if name[:1] != '{' and self._rewrite and not attribute:
                name = '{}' + name
            elif name[:1] != '{' or name[:2] == '{}':
                local = name.removeprefix('{}')
                if not attribute and self._written[-1].get(''):
                    declared[''] = ''
                return local, '', local
            uri, _, local = name[1:].rpartition('}')
            prefix = self._prefix(uri, declared, attribute)
            return (f'{prefix}:{local}' if prefix else local), uri, local

        if self._rewrite:
            for each in sorted([tag, *attrs], key=lambda name: name.split('}', 1)):
                shown(each, each != tag)
        def resolve(text):
            prefix, _, local = text.strip().rpartition(':')
            for scope in [fresh, *self._given[::-1]]:
                if prefix in scope:
                    return shown(f'{{{scope[prefix]}}}{local}', True)[0]
            return text

        name = shown(tag, False)[0]
        listed = []
        for key, value in attrs.items():
            text, uri, local = shown(key, True)
            if key in self._aware_attrs and self._looks_qualified(value):
                value = resolve(value)
            listed.append((uri, local, text, value))
        listed.sort()
        text = resolve(qualified) if qualified is not None else None
        scopes = {**self._written[-1], **declared}
        parts = ['<' + name]
        for prefix, uri in sorted(declared.items()):
            parts.append(f' xmlns{":" + prefix if prefix else ""}="{_canonical_value(uri)}"')
        parts += [f' {key}="{_canonical_value(value)}"' for _, _, key, value in listed]
        self._write(''.join(parts) + '>')
        if text is not None:
            self._write(_canonical_text(text))
        self._given.append(fresh)
        self._written.append(scopes)
        self._names.append(name)
        space = attrs.get('{http://www.w3.org/XML/1998/namespace}space')
        self._spaces.append(space == 'preserve' if space else self._spaces[-1])
        self._rooted = True

    def end(self, tag):
        """An element ends."""
        if self._skipped:
            self._skipped -= 1
            return
        if self._texts or self._pending is not None:
            self._flush()
        self._write(f'</{self._names.pop()}>')
        self._given.pop()
        self._written.pop()
        self._spaces.pop()
        if not self._names:
            self._rooted = False
            self._after = True

    _after = False

    def comment(self, text):
        """A comment."""
        if self._comments and not self._skipped:
            self._aside(f'<!--{_canonical_text(text)}-->')

    def pi(self, target, data):
        """A processing instruction."""
        if not self._skipped:
            self._aside(f'<?{target} {_canonical_text(data)}?>' if data else f'<?{target}?>')

    def _aside(self, text):
        if self._texts or self._pending is not None:
            self._flush()
        if self._names:
            self._write(text)
        elif self._after:
            self._write('\n' + text)
        else:
            self._write(text + '\n')
