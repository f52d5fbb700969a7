import re as _re
import sys as _sys
import traceback as _traceback
from collections import namedtuple as _namedtuple
from dataclasses import _generate
from io import StringIO as _StringIO

__all__ = ['register_optionflag', 'DONT_ACCEPT_TRUE_FOR_1', 'DONT_ACCEPT_BLANKLINE', 'NORMALIZE_WHITESPACE',
           'ELLIPSIS', 'SKIP', 'IGNORE_EXCEPTION_DETAIL', 'COMPARISON_FLAGS', 'REPORT_UDIFF', 'REPORT_CDIFF',
           'REPORT_NDIFF', 'REPORT_ONLY_FIRST_FAILURE', 'REPORTING_FLAGS', 'FAIL_FAST', 'Example', 'DocTest',
           'DocTestParser', 'DocTestFinder', 'DocTestRunner', 'OutputChecker', 'DocTestFailure',
           'UnexpectedException', 'DebugRunner', 'testmod', 'testfile', 'run_docstring_examples', 'DocTestSuite',
           'DocFileSuite', 'set_unittest_reportflags', 'script_from_examples']

OPTIONFLAGS_BY_NAME = {}


def register_optionflag(name):
    """The flag of a name; a new one for a new name."""
    return OPTIONFLAGS_BY_NAME.setdefault(name, 1 << len(OPTIONFLAGS_BY_NAME))


DONT_ACCEPT_TRUE_FOR_1 = register_optionflag('DONT_ACCEPT_TRUE_FOR_1')
DONT_ACCEPT_BLANKLINE = register_optionflag('DONT_ACCEPT_BLANKLINE')
NORMALIZE_WHITESPACE = register_optionflag('NORMALIZE_WHITESPACE')
ELLIPSIS = register_optionflag('ELLIPSIS')
SKIP = register_optionflag('SKIP')
IGNORE_EXCEPTION_DETAIL = register_optionflag('IGNORE_EXCEPTION_DETAIL')
REPORT_UDIFF = register_optionflag('REPORT_UDIFF')
REPORT_CDIFF = register_optionflag('REPORT_CDIFF')
REPORT_NDIFF = register_optionflag('REPORT_NDIFF')
REPORT_ONLY_FIRST_FAILURE = register_optionflag('REPORT_ONLY_FIRST_FAILURE')
FAIL_FAST = register_optionflag('FAIL_FAST')
COMPARISON_FLAGS = (DONT_ACCEPT_TRUE_FOR_1 | DONT_ACCEPT_BLANKLINE | NORMALIZE_WHITESPACE | ELLIPSIS | SKIP
                    | IGNORE_EXCEPTION_DETAIL)
REPORTING_FLAGS = REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF | REPORT_ONLY_FIRST_FAILURE | FAIL_FAST
BLANKLINE_MARKER = '<BLANKLINE>'
ELLIPSIS_MARKER = '...'


class TestResults(_namedtuple('TestResults', 'failed attempted')):
    """How many examples have failed and how many were tried."""

    def __new__(cls, failed, attempted, *, skipped=0):
        results = super().__new__(cls, failed, attempted)
        results.skipped = skipped
        return results

    def __repr__(self):
        skipped = f', skipped={self.skipped}' if self.skipped else ''
        return f'TestResults(failed={self.failed}, attempted={self.attempted}{skipped})'


def _ended(text):
    return text if not text or text.endswith('\n') else text + '\n'


def _indent(text, indent=4):
    return _re.sub('(?m)^(?!$)', indent * ' ', text)


class Example:
    """A statement and what it should print."""

    def __init__(self, source, want, exc_msg=None, lineno=0, indent=0, options=None):
        self.source = source if source.endswith('\n') else source + '\n'
        self.want = _ended(want)
        self.lineno = lineno
        self.indent = indent
        self.options = {} if options is None else options
        self.exc_msg = exc_msg if exc_msg is None or exc_msg.endswith('\n') else exc_msg + '\n'

    def _key(self):
        return self.source, self.want, self.lineno, self.indent, self.options, self.exc_msg

    def __eq__(self, other):
        return self._key() == other._key() if type(self) is type(other) else NotImplemented

    def __hash__(self):
        return hash((self.source, self.want, self.lineno, self.indent, self.exc_msg))


class DocTest:
    """The examples of a text, run in one namespace."""

    def __init__(self, examples, globs, name, filename, lineno, docstring):
        assert not isinstance(examples, str), 'DocTest no longer accepts str; use DocTestParser instead'
        self.examples = examples
        self.docstring = docstring
        self.globs = globs.copy()
        self.name = name
        self.filename = filename
        self.lineno = lineno

    def __repr__(self):
        count = len(self.examples)
        examples = 'no examples' if count == 0 else '1 example' if count == 1 else f'{count} examples'
        return f'<{type(self).__name__} {self.name} from {self.filename}:{self.lineno} ({examples})>'

    def _key(self):
        return self.examples, self.docstring, self.globs, self.name, self.filename, self.lineno

    def __eq__(self, other):
        return self._key() == other._key() if type(self) is type(other) else NotImplemented

    def __hash__(self):
        return hash((self.docstring, self.name, self.filename, self.lineno))

    def __lt__(self, other):
        if not isinstance(other, DocTest):
            return NotImplemented
        first, second = ((each.name, each.filename, -1 if each.lineno is None else each.lineno, id(each))
                         for each in (self, other))
        return first < second


class DocTestParser:
    """Finds the examples in a text."""

    _EXAMPLE = _re.compile(r'^(?P<indent>[ ]*)>>>(?P<first>.*)\n?(?P<rest>(?:[ ]*\.\.\.(?:[ \.].*|[^ \.].*|)\n?)*)'
                           r'(?P<want>(?:(?![ ]*$)(?![ ]*>>>).+$\n?)*)', _re.MULTILINE)
    _EXCEPTION = _re.compile(r'^Traceback\ \((?:most\ recent\ call\ last|innermost\ last)\):\s*$(?P<stack>.*?)'
                             r'^(?P<msg>\w+.*)', _re.MULTILINE | _re.DOTALL)
    _OPTION = _re.compile(r'#\s*doctest:\s*([^\n\'"]*)$', _re.MULTILINE)

    def parse(self, string, name='<string>'):
        """The texts and the examples in turn."""
        string = string.expandtabs()
        margin = min([len(line) - len(line.lstrip(' ')) for line in string.split('\n') if line.strip(' ')], default=0)
        if margin:
            string = '\n'.join([line[margin:] for line in string.split('\n')])
        found = []
        place = lineno = 0
        for match in self._EXAMPLE.finditer(string):
            if match.start() < place:
                continue
            found.append(string[place:match.start()])
            lineno += string.count('\n', place, match.start())
            source, options, want, message = self._read(match, name, lineno)
            if source.strip() and not all(not line.strip() or line.lstrip()[0] == '#' for line in source.split('\n')):
                found.append(Example(source, want, message, lineno, margin + len(match['indent']), options))
            elif options:
                raise ValueError(f'line {lineno} of the doctest for {name} has an option directive on a line with no '
                                 f'example: {source!r}')
            lineno += string.count('\n', match.start(), match.end())
            place = match.end()
        found.append(string[place:])
        return found

    def get_doctest(self, string, globs, name, filename, lineno):
        """A test of the examples in a text."""
        return DocTest(self.get_examples(string, name), globs, name, filename, lineno, string)

    def get_examples(self, string, name='<string>'):
        """The examples in a text."""
        return [each for each in self.parse(string, name) if isinstance(each, Example)]

    def _read(self, match, name, lineno):
        indent = len(match['indent'])
        lines = match[0][:match.start('want') - match.start()].rstrip('\n').split('\n')
        source = []
        for number, line in enumerate(lines):
            if len(line) >= indent + 4 and line[indent + 3] != ' ':
                raise ValueError('line %r of the docstring for %s lacks blank after %s: %r' % (
                    lineno + number + 1, name, line[indent:indent + 3], line))
            if number and line[:indent].strip(' '):
                raise self._uneven(lineno + number + 1, name, line)
            if number and not line.startswith(' ' * indent):
                raise self._uneven(lineno + number + 1, name, line)
            source.append(line[indent + 4:])
        want = match['want'].rstrip('\n').split('\n') if match['want'].strip('\n') else []
        for number, line in enumerate(want):
            if line and not line.startswith(' ' * indent):
                raise self._uneven(lineno + len(source) + number + 1, name, line)
        while want and not want[-1].strip(' '):
            want.pop()
        text, expected = '\n'.join(source), '\n'.join([line[indent:] for line in want])
        error = self._EXCEPTION.match(expected)
        message = None
        if error is not None:
            message = expected[error.start('msg'):]
        return text, self._options(text, name, lineno), expected, message

    @staticmethod
    def _uneven(lineno, name, line):
        return ValueError(f'line {lineno!r} of the docstring for {name} has inconsistent leading whitespace: {line!r}')

    def _options(self, source, name, lineno):
        options = {}
        for match in self._OPTION.finditer(source):
            for option in match[1].replace(',', ' ').split():
                if option[0] not in '+-' or option[1:] not in OPTIONFLAGS_BY_NAME:
                    raise ValueError(f'line {lineno + 1} of the doctest for {name} has an invalid option: {option!r}')
                options[OPTIONFLAGS_BY_NAME[option[1:]]] = option[0] == '+'
        return options


class OutputChecker:
    """Compares what was printed with what should be."""

    def check_output(self, want, got, optionflags):
        """True when the output is as it should be."""
        want, got = (text.encode('ascii', 'backslashreplace').decode('ascii') for text in (want, got))
        if got == want:
            return True
        if not optionflags & DONT_ACCEPT_TRUE_FOR_1 and (got, want) in (('True\n', '1\n'), ('False\n', '0\n')):
            return True
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            want = _re.sub(rf'(?m)^{BLANKLINE_MARKER}\s*?$', '', want)
            got = _re.sub(r'(?m)^[^\S\n]+$', '', got)
            if got == want:
                return True
        if optionflags & NORMALIZE_WHITESPACE:
            got, want = ' '.join(got.split()), ' '.join(want.split())
            if got == want:
                return True
        return bool(optionflags & ELLIPSIS) and _fits(want, got)

    def _wants_difference(self, want, got, optionflags):
        if not optionflags & (REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF):
            return False
        return bool(optionflags & REPORT_NDIFF) or want.count('\n') > 2 and got.count('\n') > 2

    def output_difference(self, example, got, optionflags):
        """Says how the output differs."""
        want = example.want
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            got = _re.sub('(?m)^[ ]*(?=\n)', BLANKLINE_MARKER, got)
        if self._wants_difference(want, got, optionflags):
            import difflib
            lines = want.splitlines(keepends=True), got.splitlines(keepends=True)
            if optionflags & REPORT_UDIFF:
                kind, diff = 'unified diff with -expected +actual', list(difflib.unified_diff(*lines, n=2))[2:]
            elif optionflags & REPORT_CDIFF:
                kind = 'context diff with expected followed by actual'
                diff = list(difflib.context_diff(*lines, n=2))[2:]
            else:
                kind = 'ndiff with -expected +actual'
                diff = list(difflib.Differ(charjunk=difflib.IS_CHARACTER_JUNK).compare(*lines))
            return f'Differences ({kind}):\n' + _indent(''.join(diff))
        if want and got:
            return f'Expected:\n{_indent(want)}Got:\n{_indent(got)}'
        if want:
            return f'Expected:\n{_indent(want)}Got nothing\n'
        if got:
            return f'Expected nothing\nGot:\n{_indent(got)}'
        return 'Expected nothing\nGot nothing\n'


def _fits(want, got):
    """True when a text is as wanted with anything in the place of each ellipsis."""
    first, *pieces = want.split(ELLIPSIS_MARKER)
    if not pieces:
        return want == got
    last = pieces.pop()
    if len(got) < len(first) + len(last) or not got.startswith(first) or not got.endswith(last):
        return False
    place, end = len(first), len(got) - len(last)
    for piece in pieces:
        place = got.find(piece, place, end)
        if place < 0:
            return False
        place += len(piece)
    return True


_ellipsis_match = _fits
