

_LETTERS = 'abcdfeghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_'
_ACCENTED = ('\u00df\u00e0\u00e1\u00e2\u00e3\u00e4\u00e5\u00e6\u00e7\u00e8\u00e9\u00ea\u00eb\u00ec\u00ed\u00ee\u00ef'
             '\u00f0\u00f1\u00f2\u00f3\u00f4\u00f5\u00f6\u00f8\u00f9\u00fa\u00fb\u00fc\u00fd\u00fe\u00ff\u00c0\u00c1'
             '\u00c2\u00c3\u00c4\u00c5\u00c6\u00c7\u00c8\u00c9\u00ca\u00cb\u00cc\u00cd\u00ce\u00cf\u00d0\u00d1\u00d2'
             '\u00d3\u00d4\u00d5\u00d6\u00d8\u00d9\u00da\u00db\u00dc\u00dd\u00de')


class shlex:
    """Cuts text into words, quoted texts and signs in the manner of a shell."""

    def __init__(self, instream=None, infile=None, posix=False, punctuation_chars=False):
        from collections import deque
        if isinstance(instream, str):
            from io import StringIO
            instream = StringIO(instream)
        if instream is None:
            import sys
            self.instream, self.infile = sys.stdin, None
        else:
            self.instream, self.infile = instream, infile
        self.posix = posix
        self.eof = None if posix else ''
        self.commenters = '#'
        self.wordchars = _LETTERS + (_ACCENTED if posix else '')
        self.whitespace = ' \t\r\n'
        self.whitespace_split = False
        self.quotes = '\'"'
        self.escape = '\\'
        self.escapedquotes = '"'
        self.state = ' '
        self.pushback = deque()
        self.lineno = 1
        self.debug = 0
        self.token = ''
        self.filestack = deque()
        self.source = None
        if not punctuation_chars:
            punctuation_chars = ''
        elif punctuation_chars is True:
            punctuation_chars = '();<>|&'
        self._punctuation_chars = punctuation_chars
        if punctuation_chars:
            self._pushback_chars = deque()
            # What file names and options are made of belongs to words then.
            self.wordchars += '~-./*?='
            self.wordchars = self.wordchars.translate(dict.fromkeys(map(ord, punctuation_chars)))

    @property
    def punctuation_chars(self):
        """The signs that make tokens of their own."""
        return self._punctuation_chars

    def push_token(self, tok):
        """Gives a token back."""
        self.pushback.appendleft(tok)

    def push_source(self, newstream, newfile=None):
        """Reads from another text first."""
        if isinstance(newstream, str):
            from io import StringIO
            newstream = StringIO(newstream)
        self.filestack.appendleft((self.infile, self.instream, self.lineno))
        self.infile, self.instream, self.lineno = newfile, newstream, 1

    def pop_source(self):
        """Goes back to the text before."""
        self.instream.close()
        self.infile, self.instream, self.lineno = self.filestack.popleft()
        self.state = ' '

    def get_token(self):
        """The next token; that of another text where one is named."""
        if self.pushback:
            return self.pushback.popleft()
        raw = self.read_token()
        while self.source is not None and raw == self.source:
            spec = self.sourcehook(self.read_token())
            if spec:
                newfile, newstream = spec
                self.push_source(newstream, newfile)
            raw = self.get_token()
        while raw == self.eof:
            if not self.filestack:
                return self.eof
            self.pop_source()
            raw = self.get_token()
        return raw

    def _read(self):
        if self._punctuation_chars and self._pushback_chars:
            return self._pushback_chars.pop()
        letter = self.instream.read(1)
        if letter == '\n':
            self.lineno += 1
        return letter

    def _skip_comment(self):
        self.instream.readline()
        self.lineno += 1

    def read_token(self):
        """The next token of the text."""
        if self.state is None:
            self.token = ''
            return None if self.posix else ''
        quoted = False
        resume = 'a'
        while True:
            letter = self._read()
            if self.state in self.quotes and self.state != ' ':
                quoted = True
                if not letter:
                    raise ValueError('No closing quotation')
                if letter == self.state:
                    if not self.posix:
                        self.token += letter
                        self.state = ' '
                        break
                    self.state = 'a'
                elif self.posix and letter in self.escape and self.state in self.escapedquotes:
                    resume, self.state = self.state, letter
                else:
                    self.token += letter
            elif self.state in self.escape and self.state != ' ':
                if not letter:
                    raise ValueError('No escaped character')
                # Within quotes only the quotes and the escape itself are escaped.
                if resume in self.quotes and letter not in (self.state, resume):
                    self.token += self.state
                self.token += letter
                self.state = resume
            elif not letter:
                self.state = None
                break
            elif self.state == ' ':
                resume = 'a'
                if not self._begin(letter) and (self.token or self.posix and quoted):
                    break
            else:
                resume = 'a'
                if self._go_on(letter) and (self.token or self.posix and quoted):
                    break
        result, self.token = self.token, ''
        if self.posix and not quoted and result == '':
            return None
        return result

    def _begin(self, letter):
        """Begins a token with a letter; False when the token is over with it or none has begun."""
        if letter in self.whitespace:
            return False
        if letter in self.commenters:
            self._skip_comment()
        elif self.posix and letter in self.escape:
            self.state = letter
        elif letter in self.wordchars:
            self.token, self.state = letter, 'a'
        elif letter in self._punctuation_chars:
            self.token, self.state = letter, 'c'
        elif letter in self.quotes:
            if not self.posix:
                self.token = letter
            self.state = letter
        elif self.whitespace_split:
            self.token, self.state = letter, 'a'
        else:
            self.token = letter
            return False
        return True

    def _go_on(self, letter):
        """Goes on with a word or a run of signs; True when it is over."""
        if letter in self.whitespace:
            self.state = ' '
            return True
        if letter in self.commenters:
            self._skip_comment()
            if self.posix:
                self.state = ' '
                return True
        elif self.state == 'c':
            if letter in self._punctuation_chars:
                self.token += letter
                return False
            self._pushback_chars.append(letter)
            self.state = ' '
            return True
        elif self.posix and letter in self.quotes or self.posix and letter in self.escape:
            self.state = letter
        elif letter in self.wordchars or letter in self.quotes \
                or self.whitespace_split and letter not in self._punctuation_chars:
            self.token += letter
        else:
            if self._punctuation_chars:
                self._pushback_chars.append(letter)
            else:
                self.pushback.appendleft(letter)
            self.state = ' '
            return True
        return False

    def sourcehook(self, newfile):
        """Opens the text that a token names."""
        if newfile[:1] == '"':
            newfile = newfile[1:-1]
        if isinstance(self.infile, str) and newfile[:1] != '/':
            folder = self.infile.rpartition('/')[0]
            newfile = f'{folder}/{newfile}' if folder else newfile
        return newfile, open(newfile)

    def error_leader(self, infile=None, lineno=None):
        """The beginning of a message about a place in the text."""
        infile = self.infile if infile is None else infile
        lineno = self.lineno if lineno is None else lineno
        return '"%s", line %d: ' % (infile, lineno)

    def __iter__(self):
        return self

    def __next__(self):
        token = self.get_token()
        if token == self.eof:
            raise StopIteration
        return token
