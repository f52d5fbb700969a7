"""Test cases: written as classes, run from code, results on standard error."""

__all__ = ['BaseTestSuite', 'FunctionTestCase', 'IsolatedAsyncioTestCase', 'SkipTest', 'TestCase', 'TestLoader',
           'TestProgram', 'TestResult', 'TestSuite', 'TextTestResult', 'TextTestRunner', 'addModuleCleanup',
           'defaultTestLoader', 'doModuleCleanups', 'expectedFailure', 'main', 'skip', 'skipIf', 'skipUnless']
import unittest.async_case as async_case
import unittest.case as case
import unittest.loader as loader
import unittest.result as result
import unittest.runner as runner
import unittest.suite as suite
import unittest.util as util

__state__ = ('_module_cleanups',)

_module_cleanups = []


class SkipTest(Exception):
    """Raise it to skip a test."""


class _ShouldStop(Exception):
    """A part of a test has failed and the result wants no more."""


def skip(reason):
    def decorator(item):
        if not isinstance(item, type):
            def skipped(*args, **kwargs):
                raise SkipTest(reason)

            skipped.__name__ = item.__name__
            skipped.__qualname__ = item.__qualname__
            skipped.__doc__ = item.__doc__
            item = skipped
        item.__unittest_skip__ = True
        item.__unittest_skip_why__ = reason
        return item

    if callable(reason) and not isinstance(reason, str):
        item, reason = reason, ''
        return decorator(item)
    return decorator


def _same(item):
    return item


def skipIf(condition, reason):
    return skip(reason) if condition else _same


def skipUnless(condition, reason):
    return _same if condition else skip(reason)


def expectedFailure(test_item):
    test_item.__unittest_expecting_failure__ = True
    return test_item


def addModuleCleanup(function, /, *args, **kwargs):
    _module_cleanups.append((function, args, kwargs))


def doModuleCleanups():
    while _module_cleanups:
        function, args, kwargs = _module_cleanups.pop()
        function(*args, **kwargs)


def _shown(obj, short=False):
    try:
        text = repr(obj)
    except Exception:
        text = object.__repr__(obj)
    return text[:80] + ' [truncated]...' if short and len(text) > 80 else text


def _cut(text, start, end):
    skipped = len(text) - start - end
    return f'{text[:start]}[{skipped} chars]{text[len(text) - end:]}' if skipped > 12 else text


def _unequal(first, second):
    """Both reprs, what they have in common shortened when they are long."""
    first, second = _shown(first), _shown(second)
    longest = max(len(first), len(second))
    if longest > 80:
        same = 0
        while same < min(len(first), len(second)) and first[same] == second[same]:
            same += 1
        common = 80 - (longest - same + 17)
        before = _cut(first[:same], 5, max(common, 5))
        first, second = first[same:], second[same:]
        if common <= 5:
            first, second = _cut(first, 41, 5), _cut(second, 41, 5)
        first, second = before + first, before + second
    return f'{first} != {second}'


def _pretty(value):
    from pprint import pformat
    return pformat(value).splitlines()


def _split_both(first, second):
    """The lines of two texts; when one does not end its last line, both get an end."""
    if any([text and text[-1] != '\n' for text in (first, second)]):
        first += '\n' if first else ''
        second += '\n' if second else ''
    return first.splitlines(keepends=True), second.splitlines(keepends=True)


def _compiled(pattern):
    from re import compile
    return compile(pattern)


class _AssertRaisesContext:
    def __init__(self, expected, case, pattern=None):
        self.expected = expected
        self.case = case
        self.pattern = None if pattern is None else _compiled(pattern)
        self.msg = None
        self.exception = None

    def run(self, args, kwargs):
        kinds = self.expected if isinstance(self.expected, tuple) else (self.expected,)
        if not all([isinstance(each, type) and issubclass(each, self.base) for each in kinds]):
            raise TypeError(f'{self.verb}() arg 1 must be {self.described}')
        if not args:
            self.msg = kwargs.pop('msg', None)
            if kwargs:
                raise TypeError(f'{next(iter(kwargs))!r} is an invalid keyword argument for this function')
            return self
        callable_obj, *rest = args
        self.name = getattr(callable_obj, '__name__', str(callable_obj))
        with self:
            callable_obj(*rest, **kwargs)
        return None

    name = None
    base = BaseException
    described = 'an exception type or tuple of exception types'

    @property
    def verb(self):
        kind = 'Raises' if self.base is BaseException else 'Warns'
        return f'assert{kind}{"Regex" if self.pattern is not None else ""}'

    def _fail(self, text):
        raise self.case.failureException(self.case._formatMessage(self.msg, text))

    def _expected_name(self):
        if isinstance(self.expected, tuple):
            return str(tuple([each.__name__ for each in self.expected]))
        return getattr(self.expected, '__name__', str(self.expected))

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_value, tb):
        if exc_type is None:
            self._fail(f'{self._expected_name()} not raised by {self.name}' if self.name
                       else f'{self._expected_name()} not raised')
        if not issubclass(exc_type, self.expected):
            return False
        self.exception = exc_value
        if self.pattern is not None:
            self._search(str(exc_value))
        return True

    def _search(self, text):
        if not self.pattern.search(text):
            self._fail(f'"{self.pattern.pattern}" does not match "{text}"')


class _AssertWarnsContext(_AssertRaisesContext):
    base = Warning
    described = 'a warning type or tuple of warning types'

    def __enter__(self):
        import warnings
        self.catcher = warnings.catch_warnings(record=True)
        self.warnings = self.catcher.__enter__()
        for each in self.expected if isinstance(self.expected, tuple) else (self.expected,):
            warnings.simplefilter('always', each)
        return self

    def __exit__(self, exc_type, exc_value, tb):
        self.catcher.__exit__(exc_type, exc_value, tb)
        if exc_type is not None:
            return
        first = None
        for each in self.warnings:
            if not isinstance(each.message, self.expected):
                continue
            if first is None:
                first = each.message
            if self.pattern is not None and not self.pattern.search(str(each.message)):
                continue
            self.warning = each.message
            self.filename = each.filename
            self.lineno = each.lineno
            return
        if first is not None:
            self._search(str(first))
        self._fail(f'{self._expected_name()} not triggered by {self.name}' if self.name
                   else f'{self._expected_name()} not triggered')


class _AssertLogsContext:
    def __init__(self, case, logger_name, level, no_logs):
        import logging
        self.case = case
        self.logger_name = logger_name
        self.level = logging._check_level(level) if level else logging.INFO
        self.no_logs = no_logs

    def __enter__(self):
        import logging

        class Keeper(logging.Handler):
            def emit(self, record):
                self.records.append(record)
                self.output.append(self.format(record))

        logger = self.logger_name if isinstance(self.logger_name, logging.Logger) \
            else logging.getLogger(self.logger_name)
        keeper = Keeper(self.level)
        keeper.records = self.records = []
        keeper.output = self.output = []
        keeper.setFormatter(logging.Formatter('%(levelname)s:%(name)s:%(message)s'))
        self.logger = logger
        self.kept = logger.handlers, logger.level, logger.propagate
        logger.handlers = [keeper]
        logger.setLevel(self.level)
        logger.propagate = False
        return None if self.no_logs else self

    def __exit__(self, exc_type, exc_value, tb):
        import logging
        self.logger.handlers, level, self.logger.propagate = self.kept
        self.logger.setLevel(level)
        if exc_type is not None:
            return False
        if self.no_logs:
            if self.records:
                raise self.case.failureException(f'Unexpected logs found: {self.output!r}')
        elif not self.records:
            raise self.case.failureException(f'no logs of level {logging.getLevelName(self.level)} or higher triggered '
                                             f'on {self.logger.name}')
        return None
