"""What warns, logs and prints, captured: the managers of `assertWarns`, `assertLogs`, `captured_stdout`."""


class _Warns:
    """`with self.assertWarns(...)`."""

    def __init__(self, expected, pattern=None):
        self.expected = expected
        self.pattern = pattern

    def __enter__(self):
        import warnings
        self.catcher = warnings.catch_warnings(record=True)
        self.caught = self.catcher.__enter__()
        warnings.simplefilter('always', self.expected if isinstance(self.expected, type) else Warning)
        return self

    def __exit__(self, kind, value, trace):
        self.catcher.__exit__(kind, value, trace)
        if kind is not None:
            return False
        first = None
        for entry in self.caught:
            warning = entry.message
            if not isinstance(warning, self.expected):
                continue
            first = first or warning
            if self.pattern is None or _searches(self.pattern, str(warning)):
                self.warning, self.filename, self.lineno = warning, entry.filename, entry.lineno
                return False
        if first is not None:
            raise AssertionError(f'"{self.pattern}" does not match "{first}"')
        raise AssertionError(f'{self.expected} not triggered')


def _searches(pattern, text):
    try:
        _match(pattern, text)
    except AssertionError:
        return False
    return True


class _Logs:
    """`with self.assertLogs(...)` and `assertNoLogs`."""

    def __init__(self, logger, level, wanted):
        self.logger, self.level, self.wanted = logger, level, wanted

    def __enter__(self):
        import logging
        watcher = self

        class Keeper(logging.Handler):
            def emit(self, record):
                watcher.records.append(record)
                watcher.output.append(self.format(record))

        self.records, self.output = [], []
        logger = self.logger if isinstance(self.logger, logging.Logger) else logging.getLogger(self.logger)
        level = self.level or logging.INFO
        level = logging.getLevelName(level) if isinstance(level, str) else level
        self.target, self.old = logger, (logger.handlers[:], logger.level, logger.propagate)
        keeper = Keeper()
        keeper.setLevel(level)
        keeper.setFormatter(logging.Formatter('%(levelname)s:%(name)s:%(message)s'))
        logger.handlers = [keeper]
        logger.setLevel(level)
        logger.propagate = False
        return self if self.wanted else None

    def __exit__(self, kind, value, trace):
        self.target.handlers, level, self.target.propagate = self.old
        self.target.setLevel(level)
        if kind is not None:
            return False
        if self.wanted and not self.records:
            raise AssertionError(f'no logs on {self.target.name}')
        if self.records and not self.wanted:
            raise AssertionError(f'Unexpected logs found: {self.output!r}')


class _Captured:
    """`with support.captured_stdout() as text`."""

    def __init__(self, name):
        self.name = name

    def __enter__(self):
        import io
        import sys
        self.old = getattr(sys, self.name)
        setattr(sys, self.name, io.StringIO())
        return getattr(sys, self.name)

    def __exit__(self, *error):
        import sys
        setattr(sys, self.name, self.old)
        return False


class _CheckedWarnings:
    """`with warnings_helper.check_warnings(...)`."""

    def __init__(self, *filters, quiet=None):
        self.filters = filters
        self.quiet = quiet if quiet is not None else not filters

    def __enter__(self):
        import warnings
        self.catcher = warnings.catch_warnings(record=True)
        self.warnings = self.catcher.__enter__()
        warnings.simplefilter('always')
        return self

    def __exit__(self, kind, value, trace):
        self.catcher.__exit__(kind, value, trace)
        if kind is not None:
            return False
        rest = [entry.message for entry in self.warnings]
        missing = []
        for pattern, expected in self.filters:
            found = [one for one in rest if isinstance(one, expected) and _searches(pattern or '', str(one))]
            rest = [one for one in rest if not any(one is other for other in found)]
            if not found:
                missing.append((pattern, expected))
        if rest and not self.quiet:
            raise AssertionError(f'unhandled warning {rest[0]}')
        if missing and not self.quiet:
            raise AssertionError(f'filter {missing[0]} did not catch any warning')


class _NoWarnings(_CheckedWarnings):
    """`with warnings_helper.check_no_warnings(...)`."""

    def __init__(self, case=None, message='', category=Warning, force_gc=False):
        super().__init__()
        self.quiet, self.message, self.category = True, message, category

    def __exit__(self, kind, value, trace):
        super().__exit__(kind, value, trace)
        if kind is None:
            for entry in self.warnings:
                if isinstance(entry.message, self.category) and _searches(self.message, str(entry.message)):
                    raise AssertionError(f'unexpected warning {entry.message}')


def _without_warnings(*, category):
    """`@warnings_helper.ignore_warnings(category=...)`."""
    def decorate(test):
        def quiet(self, *args, **kwargs):
            import warnings
            with warnings.catch_warnings():
                warnings.simplefilter('ignore', category)
                return test(self, *args, **kwargs)

        quiet.__name__ = getattr(test, '__name__', 'quiet')
        return quiet

    return decorate


class _Matcher:
    """`support.Matcher`: compares the fields of log records."""

    _partial_matches = ('msg', 'message')

    def matches(self, record, **wanted):
        return all(self.match_value(name, record.get(name), value) for name, value in wanted.items())

    def match_value(self, name, found, wanted):
        if type(found) is not type(wanted):
            return False
        if type(found) is str and name in self._partial_matches:
            return wanted in found
        return found == wanted


class IsolatedAsyncioTestCase(_TestCase):
    """Tests that are coroutines run in an event loop; others as always."""

    async def asyncSetUp(self):
        pass

    async def asyncTearDown(self):
        pass

    def addAsyncCleanup(self, function, *args, **kwargs):
        self._async_cleanups.append((function, args, kwargs))

    async def enterAsyncContext(self, manager):
        result = await manager.__aenter__()
        self.addAsyncCleanup(manager.__aexit__, None, None, None)
        return result

    def _run_in_loop(self, method):
        import asyncio

        async def clean_up():
            await self.asyncTearDown()
            while self._async_cleanups:
                function, args, kwargs = self._async_cleanups.pop()
                await function(*args, **kwargs)

        self._async_cleanups = []
        with asyncio.Runner() as runner:
            runner.run(self.asyncSetUp())
            try:
                outcome = getattr(self, method)()
                if hasattr(outcome, 'send'):
                    runner.run(outcome)
            finally:
                runner.run(clean_up())


unittest.IsolatedAsyncioTestCase = IsolatedAsyncioTestCase
