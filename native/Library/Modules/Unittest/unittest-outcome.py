

_none = object()


class _Outcome:
    """How a test has gone so far."""

    def __init__(self, result=None):
        self.expecting_failure = False
        self.result = result
        self.result_supports_subtests = hasattr(result, 'addSubTest')
        self.success = True
        self.expectedFailure = None

    def testPartExecutor(self, test_case, subTest=False):
        return _Part(self, test_case, subTest)


class _Part:
    """Runs a part of a test: what it raises goes to the result."""

    def __init__(self, outcome, case, is_sub):
        self.outcome = outcome
        self.case = case
        self.is_sub = is_sub

    def __enter__(self):
        self.before = self.outcome.success
        self.outcome.success = True

    def __exit__(self, exc_type, exc_value, tb):
        outcome, case = self.outcome, self.case
        try:
            if exc_type is None:
                if self.is_sub and outcome.success:
                    outcome.result.addSubTest(case.test_case, case, None)
                return False
            if issubclass(exc_type, KeyboardInterrupt):
                return False
            if issubclass(exc_type, SkipTest):
                outcome.success = False
                _add_skip(outcome.result, case, str(exc_value))
            elif not issubclass(exc_type, _ShouldStop):
                details = exc_type, exc_value, tb
                if outcome.expecting_failure:
                    outcome.expectedFailure = details
                else:
                    outcome.success = False
                    if self.is_sub:
                        outcome.result.addSubTest(case.test_case, case, details)
                    else:
                        _add_error(outcome.result, case, details)
            return True
        finally:
            outcome.success = outcome.success and self.before


def _add_error(result, case, details):
    if result is not None:
        (result.addFailure if issubclass(details[0], case.failureException) else result.addError)(case, details)


def _warn(text):
    import warnings
    warnings.warn(text, RuntimeWarning, 3)


def _add_skip(result, case, reason):
    add = getattr(result, 'addSkip', None)
    if add is not None:
        add(case, reason)
    elif result is not None:
        _warn('TestResult has no addSkip method, skips not reported')
        result.addSuccess(case)


def _add_expected(result, case, details):
    add = getattr(result, 'addExpectedFailure', None)
    if add is not None:
        add(case, details)
    else:
        _warn('TestResult has no addExpectedFailure method, reporting as passes')
        result.addSuccess(case)


def _add_unexpected(result, case):
    add = getattr(result, 'addUnexpectedSuccess', None)
    if add is not None:
        add(case)
        return
    _warn('TestResult has no addUnexpectedSuccess method, reporting as failure')
    error = _UnexpectedSuccess()
    result.addFailure(case, (_UnexpectedSuccess, error, None))


def _add_duration(result, case):
    add = getattr(result, 'addDuration', None)
    if add is None:
        _warn('TestResult has no addDuration method')
    else:
        # A test asks for no clock: the host would have to be there for it.
        add(case, 0.0)


class _UnexpectedSuccess(Exception):
    """The test was to fail, but did not."""


class _SubTest(TestCase):
    def __init__(self, test_case, message, params):
        super().__init__()
        self._message = message
        self.test_case = test_case
        self.params = params
        self.failureException = test_case.failureException

    def runTest(self):
        raise NotImplementedError('subtests cannot be run directly')

    def _subDescription(self):
        parts = [f'[{self._message}]'] if self._message is not _none else []
        if self.params:
            parts.append(f'({", ".join([f"{key}={value!r}" for key, value in self.params.items()])})')
        return ' '.join(parts) or '(<subtest>)'

    def id(self):
        return f'{self.test_case.id()} {self._subDescription()}'

    def shortDescription(self):
        return self.test_case.shortDescription()

    def __str__(self):
        return f'{self.test_case} {self._subDescription()}'


class _SubTestContext:
    def __init__(self, case, message, params):
        self.case = case
        self.message = message
        self.params = params

    def __enter__(self):
        case = self.case
        self.part = None
        if case._outcome is None or not case._outcome.result_supports_subtests:
            return
        self.parent = case._subtest
        params = self.params if self.parent is None else {**self.params, **self.parent.params, **self.params}
        case._subtest = _SubTest(case, self.message, params)
        self.part = case._outcome.testPartExecutor(case._subtest, subTest=True)
        self.part.__enter__()

    def __exit__(self, exc_type, exc_value, tb):
        if self.part is None:
            return False
        case = self.case
        outcome = case._outcome
        try:
            is_told = self.part.__exit__(exc_type, exc_value, tb)
            if exc_type is not None and not is_told:
                return False
            if not outcome.success:
                if outcome.result is not None and getattr(outcome.result, 'failfast', False):
                    raise _ShouldStop
            elif outcome.expectedFailure:
                # What was expected has happened: the rest of the test is not of interest.
                raise _ShouldStop
            return True
        finally:
            case._subtest = self.parent
