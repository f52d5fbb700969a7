

def _fail(problem):
    error = ParseError(str(problem))
    error.code = problem.code
    error.position = problem.position
    raise error from None


class TreeBuilder:
    """Makes elements of what a parser finds."""

    def __init__(self, element_factory=None, *, comment_factory=None, pi_factory=None, insert_comments=False,
                 insert_pis=False):
        self._factory = Element if element_factory is None else element_factory
        self._comment_factory = Comment if comment_factory is None else comment_factory
        self._pi_factory = ProcessingInstruction if pi_factory is None else pi_factory
        self.insert_comments = insert_comments
        self.insert_pis = insert_pis
        self._texts = []
        self._open = []
        self._last = self._root = None
        self._ended = False

    def close(self):
        """The outermost element."""
        if self._open:
            raise AssertionError('missing end tags')
        return self._root

    def _flush(self):
        if self._texts:
            last = self._last
            if last is not None:
                text = ''.join(self._texts)
                if self._ended:
                    last.tail = text if last.tail is None else last.tail + text
                else:
                    last.text = text if last.text is None else last.text + text
            self._texts = []

    def data(self, data, /):
        """Adds text."""
        self._texts.append(data)

    def start(self, tag, attrs, /):
        """Begins an element."""
        if self._texts:
            self._flush()
        self._last = last = self._factory(tag, attrs)
        if self._open:
            self._open[-1].append(last)
        elif self._root is None:
            self._root = last
        self._open.append(last)
        self._ended = False
        return last

    def end(self, tag, /):
        """Ends an element."""
        if self._texts:
            self._flush()
        self._last = self._open.pop()
        self._ended = True
        return self._last

    def comment(self, text, /):
        """Adds a comment."""
        return self._add(self._comment_factory(text), self.insert_comments)

    def pi(self, target, text=None, /):
        """Adds a processing instruction."""
        return self._add(self._pi_factory(target, text), self.insert_pis)

    def _add(self, element, insert):
        if insert:
            self._flush()
            self._last = element
            if self._open:
                self._open[-1].append(element)
            self._ended = True
        return element


def _nothing(*args):
    pass


class _Events:
    """What the reader finds, given to a target and, where events are asked for, to a queue."""

    def __init__(self, target):
        self.data = getattr(target, 'data', _nothing)
        self.start = getattr(target, 'start', _nothing)
        self.end = getattr(target, 'end', _nothing)
        for name in ('comment', 'pi', 'start_ns', 'end_ns', 'doctype'):
            method = getattr(target, name, None)
            if method is not None:
                setattr(self, name, method)


class XMLParser:
    """Reads XML into a target, a TreeBuilder by default."""

    version = 'Expat 2.7.1'

    def __init__(self, *, target=None, encoding=None):
        self.target = TreeBuilder() if target is None else target
        self._handler = _Events(self.target)
        self._reader = _Reader(self._handler)
        self._bytes = None
        self._encoding = encoding
        self.entity = self._reader.extra

    def _setevents(self, queue, events):
        """Puts events into a queue, in pairs of a name and what it is about."""
        handler, reader, target = self._handler, self._reader, self.target

        def telling(name, call):
            return lambda *args: queue.append((name, call(*args)))

        for event in events:
            if event in ('start', 'end'):
                setattr(reader, event, telling(event, getattr(handler, event)))
            elif event == 'start-ns':
                call = getattr(target, 'start_ns', None)
                handler.start_ns = telling(event, call or (lambda prefix, uri: (prefix or '', uri or '')))
            elif event == 'end-ns':
                handler.end_ns = telling(event, getattr(target, 'end_ns', _nothing))
            elif event in ('comment', 'pi'):
                setattr(reader, event, telling(event, getattr(target, event, _nothing)))
            else:
                raise ValueError('unknown event %r' % event)

    def feed(self, data, /):
        """Reads a further piece of the document."""
        try:
            if isinstance(data, str):
                # Half characters are no text.
                data.encode('utf-8') if not data.isascii() else None
                self._reader.feed(data)
            else:
                if not isinstance(data, (bytes, bytearray, memoryview)):
                    raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")
                if self._bytes is None:
                    self._bytes = _ByteReader(self._reader, self._encoding)
                self._bytes.feed(bytes(data))
        except _Problem as problem:
            _fail(problem)

    def close(self):
        """Ends the document; gives what the target made of it."""
        try:
            if self._bytes is not None:
                self._bytes.feed(b'', True)
            self._reader.close()
        except _Problem as problem:
            _fail(problem)
        close = getattr(self.target, 'close', None)
        return close() if close is not None else None

    def flush(self):
        """Does nothing: nothing that can be read is held back."""

    def _parse_whole(self, file):
        while data := file.read(64 * 1024):
            self.feed(data)
        return self.close()


class XMLPullParser:
    """Reads XML piece by piece; what was found is asked for."""

    def __init__(self, events=None, *, _parser=None):
        from collections import deque
        self._events_queue = deque()
        self._parser = _parser or XMLParser(target=TreeBuilder())
        self._parser._setevents(self._events_queue, ('end',) if events is None else events)

    def feed(self, data):
        """Reads a further piece of the document."""
        if self._parser is None:
            raise ValueError('feed() called after end of stream')
        if data:
            try:
                self._parser.feed(data)
            except SyntaxError as error:
                self._events_queue.append(error)

    def _close_and_return_root(self):
        root = self._parser.close()
        self._parser = None
        return root

    def close(self):
        """Ends the document."""
        self._close_and_return_root()

    def read_events(self):
        """The events since the last call."""
        events = self._events_queue
        while events:
            event = events.popleft()
            if isinstance(event, Exception):
                raise event
            yield event

    def flush(self):
        """Does nothing: nothing that can be read is held back."""
        if self._parser is None:
            raise ValueError('flush() called after end of stream')
        self._parser.flush()


class _Iteration:
    """The events of a whole document."""

    def __init__(self, source, events, parser):
        self._pull = XMLPullParser(events=events, _parser=parser)
        self._owned = None
        if not hasattr(source, 'read'):
            self._owned = source = open(source, 'rb')
        self._source = source
        self.root = None
        self._steps = self._run()

    def _run(self):
        try:
            while True:
                yield from self._pull.read_events()
                data = self._source.read(16 * 1024)
                if not data:
                    break
                self._pull.feed(data)
            root = self._pull._close_and_return_root()
            yield from self._pull.read_events()
            self.root = root
        finally:
            self.close()

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._steps)

    def close(self):
        """Closes the file that was opened for it."""
        owned, self._owned = self._owned, None
        self._steps = iter(())
        if owned is not None:
            owned.close()


def iterparse(source, events=None, parser=None):
    """The events of a document, (name, element) each, as it is read."""
    return _Iteration(source, events, parser)


def XML(text, parser=None):
    """The element that a text holds."""
    if parser is None:
        parser = XMLParser(target=TreeBuilder())
    parser.feed(text)
    return parser.close()


fromstring = XML


def XMLID(text, parser=None):
    """The element that a text holds, and all elements by their "id"."""
    tree = XML(text, parser)
    return tree, {element.get('id'): element for element in tree.iter() if element.get('id')}


def fromstringlist(sequence, parser=None):
    """The element that a text in pieces holds."""
    if parser is None:
        parser = XMLParser(target=TreeBuilder())
    for text in sequence:
        parser.feed(text)
    return parser.close()


def parse(source, parser=None):
    """The tree that a file holds."""
    tree = ElementTree()
    tree.parse(source, parser)
    return tree


def indent(tree, space='  ', level=0):
    """Puts white space between elements, so that each begins a line."""
    if isinstance(tree, ElementTree):
        tree = tree.getroot()
    if level < 0:
        raise ValueError(f'Initial indentation level must be >= 0, got {level}')
    if not len(tree):
        return
    waiting = [(tree, '\n' + level * space)]
    while waiting:
        element, outer = waiting.pop()
        inner = outer + space
        if not element.text or not element.text.strip():
            element.text = inner
        for child in element:
            if len(child):
                waiting.append((child, inner))
            if not child.tail or not child.tail.strip():
                child.tail = inner
        if not child.tail.strip():
            child.tail = outer
