

class DocTestFailure(Exception):
    """An example prints something else."""

    def __init__(self, test, example, got):
        self.test = test
        self.example = example
        self.got = got

    def __str__(self):
        return str(self.test)


class UnexpectedException(Exception):
    """An example raises what it should not."""

    def __init__(self, test, example, exc_info):
        self.test = test
        self.example = example
        self.exc_info = exc_info

    def __str__(self):
        return str(self.test)


class DebugRunner(DocTestRunner):
    """Stops at the first failure with an exception."""

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        """Runs the examples of a test."""
        results = DocTestRunner.run(self, test, compileflags, out, False)
        if clear_globs:
            test.globs.clear()
        return results

    def report_unexpected_exception(self, out, test, example, exc_info):
        """Raises UnexpectedException."""
        raise UnexpectedException(test, example, exc_info)

    def report_failure(self, out, test, example, got):
        """Raises DocTestFailure."""
        raise DocTestFailure(test, example, got)


master = None


def testmod(m=None, name=None, globs=None, verbose=None, report=True, optionflags=0, extraglobs=None,
            raise_on_error=False, exclude_empty=False):
    """Runs the tests in the docstrings of a module, of the program itself by default."""
    if m is None:
        m = _Program()
    if not _is_module(m):
        raise TypeError(f'testmod: module required; {m!r}')
    finder = DocTestFinder(exclude_empty=exclude_empty)
    tests = finder.find(m, m.__name__ if name is None else name, globs=globs, extraglobs=extraglobs)
    return _run_all(tests, verbose, report, optionflags, raise_on_error)


def _run_all(tests, verbose, report, optionflags, raise_on_error):
    global master
    runner = (DebugRunner if raise_on_error else DocTestRunner)(verbose=verbose, optionflags=optionflags)
    for test in tests:
        runner.run(test)
    if report:
        runner.summarize()
    if master is None:
        master = runner
    else:
        master.merge(runner)
    return TestResults(runner.failures, runner.tries, skipped=runner.skips)


def testfile(filename, module_relative=True, name=None, package=None, globs=None, verbose=None, report=True,
             optionflags=0, extraglobs=None, raise_on_error=False, parser=DocTestParser(), encoding=None):
    """Runs the examples in a file."""
    if package and not module_relative:
        raise ValueError('Package may only be specified for module-relative paths.')
    with open(filename, encoding=encoding) as file:
        text = file.read()
    globs = {} if globs is None else globs.copy()
    globs.update(extraglobs or {})
    globs.setdefault('__name__', '__main__')
    test = parser.get_doctest(text, globs, name or filename.rpartition('/')[2], filename, 0)
    return _run_all([test], verbose, report, optionflags, raise_on_error)


def run_docstring_examples(f, globs, verbose=False, name='NoName', compileflags=None, optionflags=0):
    """Runs the examples in the docstring of one object."""
    finder = DocTestFinder(verbose=verbose, recurse=False)
    runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
    for test in finder.find(f, name, globs=globs):
        runner.run(test, compileflags=compileflags)


_unittest_reportflags = 0


def set_unittest_reportflags(flags):
    """Sets how test cases report; gives the old flags."""
    global _unittest_reportflags
    if flags & REPORTING_FLAGS != flags:
        raise ValueError('Only reporting flags allowed', flags)
    old, _unittest_reportflags = _unittest_reportflags, flags
    return old


def _case_of(test, optionflags, checker, before, after):
    import unittest

    def run():
        flags = optionflags if optionflags & REPORTING_FLAGS else optionflags | _unittest_reportflags
        written = []
        if before is not None:
            before(test)
        try:
            runner = DocTestRunner(checker=checker, verbose=False, optionflags=flags)
            results = runner.run(test, out=written.append, clear_globs=False)
        finally:
            if after is not None:
                after(test)
            test.globs.clear()
        if results.failed:
            raise AssertionError(f'Failed doctest test for {test.name}\n  File "{test.filename}", line '
                                 f'{test.lineno}, in {test.name.rpartition(".")[2]}\n\n{"".join(written)}')

    return unittest.FunctionTestCase(run, description=test.name)


def DocTestSuite(module=None, globs=None, extraglobs=None, test_finder=None, *, setUp=None, tearDown=None,
                 optionflags=0, checker=None):
    """Test cases of the tests in a module."""
    import unittest
    finder = test_finder or DocTestFinder()
    module = _Program() if module is None else module
    tests = finder.find(module, globs=globs, extraglobs=extraglobs)
    return unittest.TestSuite([_case_of(test, optionflags, checker, setUp, tearDown)
                               for test in tests if test.examples])


def DocFileSuite(*paths, globs=None, parser=DocTestParser(), setUp=None, tearDown=None, optionflags=0, checker=None,
                 encoding=None, module_relative=True, package=None):
    """Test cases of the examples in files."""
    import unittest
    cases = []
    for path in paths:
        with open(path, encoding=encoding) as file:
            test = parser.get_doctest(file.read(), dict(globs or {}), path.rpartition('/')[2], path, 0)
        cases.append(_case_of(test, optionflags, checker, setUp, tearDown))
    return unittest.TestSuite(cases)


def script_from_examples(s):
    """A program of the examples in a text, the rest of it as comments."""
    lines = []
    for piece in DocTestParser().parse(s):
        if isinstance(piece, Example):
            lines.append(piece.source[:-1])
            if piece.want:
                lines.append('# Expected:')
                lines += ['## ' + line for line in piece.want.split('\n')[:-1]]
        else:
            lines += [f'# {line}' if line.strip() else '#' for line in piece.split('\n')[:-1]]
    while lines and lines[-1] == '#':
        lines.pop()
    while lines and lines[0] == '#':
        lines.pop(0)
    return '\n'.join(lines) + '\n'
