# The parser and the checker on their own.
import doctest

TEXTS = ['>>>x', '>>> x\n  y\n>>> z', '>>> x # doctest: +FOO', '>>> x # doctest: ELLIPSIS', '>>> # doctest: +SKIP\n',
         '    >>> x\n  y', '>>> if x:\n...y', 'text\n>>> a\nb\n\nmore',
         '>>> f()\nTraceback (most recent call last):\n  x\nE: m\n',
         '>>> # only a comment\n', '>>> a # doctest: +ELLIPSIS, -SKIP\n1', '>>> x = """\n... q\n... """\n>>> x',
         '  >>> a\n  b\n']
for text in TEXTS:
    try:
        for piece in doctest.DocTestParser().parse(text, 'name'):
            print(vars(piece) if isinstance(piece, doctest.Example) else repr(piece), end='; ')
        print()
    except ValueError as error:
        print(repr(text), error)
checker = doctest.OutputChecker()
for want, got, flags in [
        ('a\n', 'a\n', 0), ('a b\n', 'a  b\n', doctest.NORMALIZE_WHITESPACE), ('a...c\n', 'abbc\n', doctest.ELLIPSIS),
        ('True\n', '1\n', 0), ('1\n', 'True\n', 0), ('1\n', 'True\n', doctest.DONT_ACCEPT_TRUE_FOR_1),
        ('<BLANKLINE>\n', '\n', 0), ('<BLANKLINE>\n', '\n', doctest.DONT_ACCEPT_BLANKLINE),
        ('...\n', '', doctest.ELLIPSIS),
        ('a...a\n', 'a\n', doctest.ELLIPSIS), ('a...b...c\n', 'axbyc\n', doctest.ELLIPSIS), ('\u00e9\n', '\\xe9\n', 0)]:
    print(repr(want), repr(got), flags, checker.check_output(want, got, flags))
example = doctest.Example('s', 'a\nb\nc\n')
for flags in (0, doctest.REPORT_UDIFF, doctest.REPORT_CDIFF, doctest.REPORT_NDIFF):
    print(checker.output_difference(example, 'a\nx\nc\n\n', flags))
print(doctest.TestResults(1, 2), doctest.TestResults(1, 2, skipped=3), doctest.TestResults(1, 2).skipped)
print(doctest.Example('x', 'y') == doctest.Example('x\n', 'y\n'), hash(doctest.Example('x', 'y')) != 0)
print(doctest.script_from_examples('text\n>>> a\nb\n>>> if c:\n...     d\nmore\n'))
print(doctest.OPTIONFLAGS_BY_NAME, doctest.COMPARISON_FLAGS, doctest.REPORTING_FLAGS)
test = doctest.DocTestParser().get_doctest('>>> x + 1\n3\n>>> x\n5\n', {'x': 2}, 'by hand', 'file.txt', 7)
print(test, doctest.DocTestRunner(verbose=False).run(test), test.globs)
debug = doctest.DebugRunner()
for source in ('>>> 1\n2\n', '>>> 1 / 0\n'):
    test = doctest.DocTestParser().get_doctest(source, {}, 'name', None, 0)
    try:
        debug.run(test)
    except doctest.DocTestFailure as failure:
        print('failure', failure.example.want, failure.got)
    except doctest.UnexpectedException as failure:
        print('unexpected', failure.exc_info[0].__name__, failure.exc_info[1])
print(doctest.set_unittest_reportflags(doctest.REPORT_NDIFF), doctest.set_unittest_reportflags(0))
