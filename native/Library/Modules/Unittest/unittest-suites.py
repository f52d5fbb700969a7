

class BaseTestSuite:
    """Tests in a row, without anything around them."""

    _cleanup = True

    def __init__(self, tests=()):
        self._tests = []
        self._removed_tests = 0
        self.addTests(tests)

    def __repr__(self):
        return f'<unittest.suite.{type(self).__name__} tests={list(self)}>' if type(self).__module__ == 'unittest' \
            else f'<{type(self).__module__}.{type(self).__qualname__} tests={list(self)}>'

    def __eq__(self, other):
        return list(self) == list(other) if isinstance(other, self.__class__) else NotImplemented

    def __iter__(self):
        return iter(self._tests)

    def countTestCases(self):
        return self._removed_tests + sum([test.countTestCases() for test in self if test])

    def addTest(self, test):
        if not callable(test):
            raise TypeError(f'{test!r} is not callable')
        if isinstance(test, type) and issubclass(test, (TestCase, TestSuite)):
            raise TypeError('TestCases and TestSuites must be instantiated before passing them to addTest()')
        self._tests.append(test)

    def addTests(self, tests):
        if isinstance(tests, str):
            raise TypeError('tests must be an iterable of tests, not a string')
        for test in tests:
            self.addTest(test)

    def run(self, result):
        for index, test in enumerate(self):
            if result.shouldStop:
                break
            test(result)
            if self._cleanup:
                self._removeTestAtIndex(index)
        return result

    def _removeTestAtIndex(self, index):
        """Forgets a test that has run; its number stays."""
        try:
            test = self._tests[index]
        except TypeError:
            # A suite of another kind keeps its tests elsewhere.
            return
        if hasattr(test, 'countTestCases'):
            self._removed_tests += test.countTestCases()
        self._tests[index] = None

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def debug(self):
        for test in self:
            test.debug()


class TestSuite(BaseTestSuite):
    """Tests in a row, with what their classes and modules need around them."""

    def run(self, result, debug=False):
        is_outermost = not getattr(result, '_testRunEntered', False)
        if is_outermost:
            result._testRunEntered = True
        for index, test in enumerate(self):
            if result.shouldStop:
                break
            if not _is_suite(test):
                self._leave_class(test, result)
                self._enter_module(test, result)
                self._enter_class(test, result)
                cls = result._previousTestClass = type(test)
                if getattr(cls, '_classSetupFailed', False) or getattr(result, '_moduleSetUpFailed', False):
                    continue
            if debug:
                test.debug()
            else:
                test(result)
            if self._cleanup:
                self._removeTestAtIndex(index)
        if is_outermost:
            self._leave_class(None, result)
            self._leave_module(result)
            result._testRunEntered = False
        return result

    def debug(self):
        self.run(_DebugResult(), True)

    def _enter_class(self, test, result):
        cls = type(test)
        if cls is getattr(result, '_previousTestClass', None) or getattr(result, '_moduleSetUpFailed', False) \
                or getattr(cls, '__unittest_skip__', False):
            return
        try:
            cls._classSetupFailed = False
        except TypeError:
            # The class may be a builtin one.
            pass
        enter = getattr(cls, 'setUpClass', None)
        if enter is None:
            return
        try:
            enter()
        except Exception as error:
            _refuse_debug(result, error)
            try:
                cls._classSetupFailed = True
            except TypeError:
                pass
            _class_or_module_error(result, error, 'setUpClass', f'{cls.__module__}.{cls.__qualname__}')
            _class_cleanups(cls, result, 'setUpClass')

    def _leave_class(self, test, result):
        cls = getattr(result, '_previousTestClass', None)
        if cls is type(test) or getattr(cls, '_classSetupFailed', False) \
                or getattr(result, '_moduleSetUpFailed', False) or getattr(cls, '__unittest_skip__', False):
            return
        leave = getattr(cls, 'tearDownClass', None)
        if leave is not None:
            try:
                leave()
            except Exception as error:
                _refuse_debug(result, error)
                _class_or_module_error(result, error, 'tearDownClass', f'{cls.__module__}.{cls.__qualname__}')
        if hasattr(cls, 'doClassCleanups'):
            _class_cleanups(cls, result, 'tearDownClass')

    def _enter_module(self, test, result):
        before = getattr(getattr(result, '_previousTestClass', None), '__module__', None)
        current = type(test).__module__
        if current == before:
            return
        self._leave_module(result)
        result._moduleSetUpFailed = False
        enter = _module_function(current, 'setUpModule')
        if enter is None:
            return
        try:
            enter()
        except Exception as error:
            _refuse_debug(result, error)
            result._moduleSetUpFailed = True
            _class_or_module_error(result, error, 'setUpModule', current)
            _module_cleanup(result, 'setUpModule', current)

    def _leave_module(self, result):
        before = getattr(getattr(result, '_previousTestClass', None), '__module__', None)
        if before is None or getattr(result, '_moduleSetUpFailed', False):
            return
        leave = _module_function(before, 'tearDownModule')
        if leave is not None:
            try:
                leave()
            except Exception as error:
                _refuse_debug(result, error)
                _class_or_module_error(result, error, 'tearDownModule', before)
        _module_cleanup(result, 'tearDownModule', before)


def _is_suite(test):
    try:
        iter(test)
    except TypeError:
        return False
    return True


def _module_function(module, name):
    """A function of a module by its name; None without one."""
    if module == '__main__':
        from annotationlib import _main_names
        return _main_names().get(name)
    import sys
    return getattr(sys.modules.get(module), name, None)


def _refuse_debug(result, error):
    if isinstance(result, _DebugResult):
        raise error


def _class_cleanups(cls, result, name):
    while True:
        try:
            cls.doClassCleanups()
            return
        except Exception as error:
            _refuse_debug(result, error)
            _class_or_module_error(result, error, name, f'{cls.__module__}.{cls.__qualname__}')
            if not getattr(cls, '_class_cleanups', ()):
                return


def _module_cleanup(result, name, module):
    while _module_cleanups:
        try:
            doModuleCleanups()
        except Exception as error:
            _refuse_debug(result, error)
            _class_or_module_error(result, error, name, module)


def _class_or_module_error(result, error, name, parent):
    place = _ErrorHolder(f'{name} ({parent})')
    if isinstance(error, SkipTest) and hasattr(result, 'addSkip'):
        result.addSkip(place, str(error))
    else:
        result.addError(place, (type(error), error, error.__traceback__))


class _ErrorHolder:
    """Stands for a test where a class or a module failed."""

    failureException = None

    def __init__(self, description):
        self.description = description

    def id(self):
        return self.description

    def shortDescription(self):
        return None

    def __repr__(self):
        return f'<ErrorHolder description={self.description!r}>'

    def __str__(self):
        return self.id()

    def run(self, result):
        pass

    def __call__(self, result):
        return self.run(result)

    def countTestCases(self):
        return 0


class _DebugResult:
    """The result of a run that lets errors through."""

    _previousTestClass = None
    _moduleSetUpFailed = False
    shouldStop = False
