

class TestResult:
    def __init__(self, stream=None, descriptions=None, verbosity=None):
        self.failfast = False
        self.failures = []
        self.errors = []
        self.testsRun = 0
        self.skipped = []
        self.expectedFailures = []
        self.unexpectedSuccesses = []
        self.collectedDurations = []
        self.shouldStop = False

    def startTestRun(self):
        pass

    def stopTestRun(self):
        pass

    def startTest(self, test):
        self.testsRun += 1

    def stopTest(self, test):
        pass

    def _text(self, err, test):
        from traceback import format_exception
        return ''.join(format_exception(err[1]))

    def _failed(self):
        if self.failfast:
            self.stop()

    def addError(self, test, err):
        self._failed()
        self.errors.append((test, self._text(err, test)))

    def addFailure(self, test, err):
        self._failed()
        self.failures.append((test, self._text(err, test)))

    def addSubTest(self, test, subtest, err):
        if err is not None:
            self._failed()
            target = self.failures if issubclass(err[0], test.failureException) else self.errors
            target.append((subtest, self._text(err, test)))

    def addSuccess(self, test):
        pass

    def addSkip(self, test, reason):
        self.skipped.append((test, reason))

    def addExpectedFailure(self, test, err):
        self.expectedFailures.append((test, self._text(err, test)))

    def addUnexpectedSuccess(self, test):
        self._failed()
        self.unexpectedSuccesses.append(test)

    def addDuration(self, test, elapsed):
        self.collectedDurations.append((str(test), elapsed))

    def wasSuccessful(self):
        return not self.failures and not self.errors and not self.unexpectedSuccesses

    def stop(self):
        self.shouldStop = True

    def __repr__(self):
        return (f'<unittest.result.TestResult run={self.testsRun} errors={len(self.errors)} '
                f'failures={len(self.failures)}>')


class TextTestResult(TestResult):
    separator1 = '=' * 70
    separator2 = '-' * 70

    def __init__(self, stream, descriptions, verbosity, *, durations=None):
        super().__init__(stream, descriptions, verbosity)
        self.stream = stream
        self.showAll = verbosity > 1
        self.dots = verbosity == 1
        self.descriptions = descriptions

    def getDescription(self, test):
        first = test.shortDescription() if self.descriptions else None
        return f'{test}\n{first}' if first else str(test)

    def startTest(self, test):
        super().startTest(test)
        if self.showAll:
            self.stream.write(f'{self.getDescription(test)} ... ')

    def _show(self, text, mark):
        if self.showAll:
            self.stream.write(f'{text}\n')
        elif self.dots:
            self.stream.write(mark)

    def addSubTest(self, test, subtest, err):
        if err is not None:
            is_failure = issubclass(err[0], test.failureException)
            if self.showAll:
                self.stream.write(f'\n  {self.getDescription(subtest)} ... ')
            self._show('FAIL' if is_failure else 'ERROR', 'F' if is_failure else 'E')
        super().addSubTest(test, subtest, err)

    def addSuccess(self, test):
        super().addSuccess(test)
        self._show('ok', '.')

    def addError(self, test, err):
        super().addError(test, err)
        self._show('ERROR', 'E')

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self._show('FAIL', 'F')

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self._show(f'skipped {reason!r}', 's')

    def addExpectedFailure(self, test, err):
        super().addExpectedFailure(test, err)
        self._show('expected failure', 'x')

    def addUnexpectedSuccess(self, test):
        super().addUnexpectedSuccess(test)
        self._show('unexpected success', 'u')

    def printErrors(self):
        if self.dots or self.showAll:
            self.stream.write('\n')
        self.printErrorList('ERROR', self.errors)
        self.printErrorList('FAIL', self.failures)
        if self.unexpectedSuccesses:
            self.stream.write(self.separator1 + '\n')
            for test in self.unexpectedSuccesses:
                self.stream.write(f'UNEXPECTED SUCCESS: {self.getDescription(test)}\n')

    def printErrorList(self, flavour, errors):
        for test, text in errors:
            self.stream.write(f'{self.separator1}\n{flavour}: {self.getDescription(test)}\n{self.separator2}\n{text}\n')


class TestLoader:
    testMethodPrefix = 'test'
    suiteClass = TestSuite

    def getTestCaseNames(self, testCaseClass):
        return sorted([name for name in dir(testCaseClass) if name.startswith(self.testMethodPrefix)
                       and callable(getattr(testCaseClass, name))])

    def loadTestsFromTestCase(self, testCaseClass):
        names = self.getTestCaseNames(testCaseClass)
        if not names and hasattr(testCaseClass, 'runTest'):
            names = ['runTest']
        return self.suiteClass([testCaseClass(name) for name in names])

    def loadTestsFromModule(self, module, *, pattern=None):
        return self._of_names(vars(module))

    def _of_names(self, names):
        classes = [value for value in names.values()
                   if isinstance(value, type) and issubclass(value, TestCase) and value.__module__ != 'unittest']
        return self.suiteClass([self.loadTestsFromTestCase(cls) for cls in sorted(classes, key=_name_of)])

    def loadTestsFromName(self, name, module=None):
        from annotationlib import _main_names
        parts = name.split('.')
        target = _main_names() if module is None else vars(module)
        if parts[0] == '__main__':
            parts = parts[1:]
        cls = target[parts[0]]
        if len(parts) == 1:
            return self.loadTestsFromTestCase(cls)
        return self.suiteClass([cls(parts[1])])

    def loadTestsFromNames(self, names, module=None):
        return self.suiteClass([self.loadTestsFromName(name, module) for name in names])


def _name_of(cls):
    return cls.__name__


defaultTestLoader = TestLoader()


class TextTestRunner:
    resultclass = TextTestResult

    def __init__(self, stream=None, descriptions=True, verbosity=1, failfast=False, buffer=False, resultclass=None,
                 warnings=None, *, tb_locals=False, durations=None):
        if stream is None:
            from sys import stderr as stream
        self.stream = stream
        self.descriptions = descriptions
        self.verbosity = verbosity
        self.failfast = failfast
        if resultclass is not None:
            self.resultclass = resultclass

    def _makeResult(self):
        return self.resultclass(self.stream, self.descriptions, self.verbosity)

    def run(self, test):
        result = self._makeResult()
        result.failfast = self.failfast
        result.startTestRun()
        test(result)
        result.stopTestRun()
        if hasattr(result, 'printErrors'):
            result.printErrors()
        count = result.testsRun
        self.stream.write(f'{TextTestResult.separator2}\nRan {count} test{"" if count == 1 else "s"}\n\n')
        notes = []
        if not result.wasSuccessful():
            self.stream.write('FAILED')
            if result.failures:
                notes.append(f'failures={len(result.failures)}')
            if result.errors:
                notes.append(f'errors={len(result.errors)}')
        else:
            self.stream.write('NO TESTS RAN' if count == 0 and not result.skipped else 'OK')
        for name, found in (('skipped', result.skipped), ('expected failures', result.expectedFailures),
                            ('unexpected successes', result.unexpectedSuccesses)):
            if found:
                notes.append(f'{name}={len(found)}')
        self.stream.write(f' ({", ".join(notes)})\n' if notes else '\n')
        return result


class TestProgram:
    def __init__(self, module='__main__', defaultTest=None, argv=None, testRunner=None, testLoader=defaultTestLoader,
                 exit=True, verbosity=1, failfast=None, catchbreak=None, buffer=None, warnings=None, *,
                 tb_locals=False, durations=None):
        from annotationlib import _main_names
        if defaultTest is not None:
            names = [defaultTest] if isinstance(defaultTest, str) else list(defaultTest)
            self.test = testLoader.loadTestsFromNames(names)
        elif isinstance(module, str):
            self.test = testLoader._of_names(dict(_main_names()))
        else:
            self.test = testLoader.loadTestsFromModule(module)
        runner = testRunner or TextTestRunner(verbosity=verbosity, failfast=bool(failfast))
        if isinstance(runner, type):
            runner = runner(verbosity=verbosity)
        self.result = runner.run(self.test)
        if exit:
            raise SystemExit(0 if self.result.wasSuccessful() else 5 if self.result.testsRun == 0 else 1)


main = TestProgram
