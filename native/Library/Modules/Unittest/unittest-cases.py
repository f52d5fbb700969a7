

class TestCase:
    failureException = AssertionError
    longMessage = True
    maxDiff = 640
    _class_cleanups = ()
    _outcome = None
    _subtest = None

    def __init__(self, methodName='runTest'):
        self._testMethodName = methodName
        method = getattr(self, methodName, None)
        if method is None and methodName != 'runTest':
            raise ValueError(f'no such test method in {self.__class__}: {methodName}')
        self._testMethodDoc = None if method is None else method.__doc__
        self._cleanups = []
        self._type_equality = {}

    def setUp(self):
        pass

    def tearDown(self):
        pass

    @classmethod
    def setUpClass(cls):
        pass

    @classmethod
    def tearDownClass(cls):
        pass

    def addCleanup(self, function, /, *args, **kwargs):
        self._cleanups.append((function, args, kwargs))

    def enterContext(self, cm):
        return _enter(cm, self.addCleanup)

    @classmethod
    def enterClassContext(cls, cm):
        return _enter(cm, cls.addClassCleanup)

    @classmethod
    def addClassCleanup(cls, function, /, *args, **kwargs):
        cls._class_cleanups = (*cls._class_cleanups, (function, args, kwargs))

    @classmethod
    def doClassCleanups(cls):
        while cls._class_cleanups:
            function, args, kwargs = cls._class_cleanups[-1]
            cls._class_cleanups = cls._class_cleanups[:-1]
            function(*args, **kwargs)

    def addTypeEqualityFunc(self, typeobj, function):
        self._type_equality[typeobj] = function

    def countTestCases(self):
        return 1

    def defaultTestResult(self):
        return TestResult()

    def shortDescription(self):
        return self._testMethodDoc.strip().split('\n')[0].strip() if self._testMethodDoc else None

    def id(self):
        cls = type(self)
        return f'{cls.__module__}.{cls.__qualname__}.{self._testMethodName}'

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return self._testMethodName == other._testMethodName

    def __hash__(self):
        return hash((type(self), self._testMethodName))

    def __str__(self):
        cls = type(self)
        return f'{self._testMethodName} ({cls.__module__}.{cls.__qualname__}.{self._testMethodName})'

    def __repr__(self):
        cls = type(self)
        return f'<{cls.__module__}.{cls.__qualname__} testMethod={self._testMethodName}>'

    def subTest(self, msg=_none, **params):
        return _SubTestContext(self, msg, params)

    def skipTest(self, reason):
        raise SkipTest(reason)

    def fail(self, msg=None):
        raise self.failureException(msg)

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def _skipping(self, method):
        """The marks of a test that is to be skipped and why."""
        cls = type(self)
        is_skipped = getattr(cls, '__unittest_skip__', False) or getattr(method, '__unittest_skip__', False)
        return is_skipped, (getattr(cls, '__unittest_skip_why__', '') or getattr(method, '__unittest_skip_why__', ''))

    def debug(self):
        method = getattr(self, self._testMethodName)
        is_skipped, why = self._skipping(method)
        if is_skipped:
            raise SkipTest(why)
        self._callSetUp()
        self._callTestMethod(method)
        self._callTearDown()
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            self._callCleanup(function, *args, **kwargs)

    def _callSetUp(self):
        self.setUp()

    def _callTestMethod(self, method):
        if method() is not None:
            import warnings
            warnings.warn(f'It is deprecated to return a value that is not None from a test case ({method})',
                          DeprecationWarning, stacklevel=3)

    def _callTearDown(self):
        self.tearDown()

    def _callCleanup(self, function, /, *args, **kwargs):
        function(*args, **kwargs)

    def run(self, result=None):
        if result is None:
            result = self.defaultTestResult()
            start = getattr(result, 'startTestRun', None)
            stop = getattr(result, 'stopTestRun', None)
            if start is not None:
                start()
            try:
                return self._run(result)
            finally:
                if stop is not None:
                    stop()
        return self._run(result)

    def _run(self, result):
        result.startTest(self)
        try:
            method = getattr(self, self._testMethodName)
            is_skipped, why = self._skipping(method)
            if is_skipped:
                _add_skip(result, self, why)
                return result
            is_to_fail = getattr(type(self), '__unittest_expecting_failure__', False) \
                or getattr(method, '__unittest_expecting_failure__', False)
            outcome = self._outcome = _Outcome(result)
            try:
                self._parts(outcome, method, is_to_fail)
                self.doCleanups()
                _add_duration(result, self)
                if outcome.success:
                    if not is_to_fail:
                        result.addSuccess(self)
                    elif outcome.expectedFailure:
                        _add_expected(result, self, outcome.expectedFailure)
                    else:
                        _add_unexpected(result, self)
                return result
            finally:
                outcome.expectedFailure = None
                self._outcome = None
        finally:
            result.stopTest(self)

    def _parts(self, outcome, method, is_to_fail):
        with outcome.testPartExecutor(self):
            self._callSetUp()
        if not outcome.success:
            return
        outcome.expecting_failure = is_to_fail
        with outcome.testPartExecutor(self):
            self._callTestMethod(method)
        outcome.expecting_failure = False
        with outcome.testPartExecutor(self):
            self._callTearDown()

    def doCleanups(self):
        outcome = self._outcome or _Outcome()
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            with outcome.testPartExecutor(self):
                self._callCleanup(function, *args, **kwargs)
        return outcome.success

    def _formatMessage(self, msg, standardMsg):
        if not self.longMessage:
            return msg or standardMsg
        return standardMsg if msg is None else f'{standardMsg} : {msg}'

    def _no(self, msg, standard):
        raise self.failureException(self._formatMessage(msg, standard))

    def assertTrue(self, expr, msg=None):
        if not expr:
            self._no(msg, f'{_shown(expr)} is not true')

    def assertFalse(self, expr, msg=None):
        if expr:
            self._no(msg, f'{_shown(expr)} is not false')

    def assertEqual(self, first, second, msg=None):
        if type(first) is type(second):
            own = self._type_equality.get(type(first))
            if own is not None:
                own = getattr(self, own) if isinstance(own, str) else own
                own(first, second, msg=msg)
                return
            if type(first) in _DETAILED:
                getattr(self, _DETAILED[type(first)])(first, second, msg=msg)
                return
        if not first == second:
            self._no(msg, _unequal(first, second))

    def assertNotEqual(self, first, second, msg=None):
        if not first != second:
            self._no(msg, f'{_shown(first)} == {_shown(second)}')

    def _detailed(self, msg, standard, first, second, join='\n'):
        from difflib import ndiff
        self._no(msg, self._truncateMessage(standard, '\n' + join.join(ndiff(first, second))))

    def _truncateMessage(self, message, diff):
        if self.maxDiff is None or len(diff) <= self.maxDiff:
            return message + diff
        return f'{message}\nDiff is {len(diff)} characters long. Set self.maxDiff to None to see it.'

    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        name = 'sequence' if seq_type is None else seq_type.__name__
        if seq_type is not None:
            for place, each in (('First', seq1), ('Second', seq2)):
                if not isinstance(each, seq_type):
                    raise self.failureException(f'{place} sequence is not a {name}: {_shown(each)}')
        if seq1 == seq2:
            return
        standard = f'{name.capitalize()}s differ: {_unequal(seq1, seq2)}\n'
        lengths = []
        for place, each in (('First', seq1), ('Second', seq2)):
            try:
                lengths.append(len(each))
            except (TypeError, NotImplementedError):
                self._no(msg, f'{place} {name} has no length.    Non-sequence?')
        length1, length2 = lengths
        if seq_type is None and length1 == length2 and type(seq1) is not type(seq2) and list(seq1) == list(seq2):
            return
        for index in range(min(length1, length2)):
            if seq1[index] != seq2[index]:
                standard += f'\nFirst differing element {index}:\n{_shown(seq1[index])}\n{_shown(seq2[index])}\n'
                break
        if length1 > length2:
            standard += f'\nFirst {name} contains {length1 - length2} additional elements.\n' \
                f'First extra element {length2}:\n{_shown(seq1[length2])}\n'
        elif length1 < length2:
            standard += f'\nSecond {name} contains {length2 - length1} additional elements.\n' \
                f'First extra element {length1}:\n{_shown(seq2[length1])}\n'
        self._detailed(msg, standard, _pretty(seq1), _pretty(seq2))

    def assertListEqual(self, list1, list2, msg=None):
        self.assertSequenceEqual(list1, list2, msg, seq_type=list)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        self.assertSequenceEqual(tuple1, tuple2, msg, seq_type=tuple)

    def assertSetEqual(self, set1, set2, msg=None):
        differences = []
        for order, one, other in (('first', set1, set2), ('second', set2, set1)):
            try:
                differences.append(one.difference(other))
            except TypeError as error:
                self.fail(f'invalid type when attempting set difference: {error}')
            except AttributeError as error:
                self.fail(f'{order} argument does not support set difference: {error}')
        missing, extra = differences
        if not missing and not extra:
            return
        lines = []
        if missing:
            lines += ['Items in the first set but not the second:', *[repr(item) for item in missing]]
        if extra:
            lines += ['Items in the second set but not the first:', *[repr(item) for item in extra]]
        self._no(msg, '\n'.join(lines))

    def assertDictEqual(self, d1, d2, msg=None):
        self.assertIsInstance(d1, dict, 'First argument is not a dictionary')
        self.assertIsInstance(d2, dict, 'Second argument is not a dictionary')
        if d1 != d2:
            self._detailed(msg, _unequal(d1, d2), _pretty(d1), _pretty(d2))

    def assertMultiLineEqual(self, first, second, msg=None):
        if first != second:
            self._detailed(msg, _unequal(first, second),
                           *_split_both(first, second), join='')

    def assertCountEqual(self, first, second, msg=None):
        first, second = list(first), list(second)
        left = second[:]
        extra = []
        for item in first:
            if item in left:
                left.remove(item)
            else:
                extra.append(item)
        if extra or left:
            lines = [f'First has {first.count(item)}, Second has {second.count(item)}:  {item!r}'
                     for item in _once([*extra, *left])]
            self._no(msg, 'Element counts were not equal:\n' + '\n'.join(lines))

    def assertIs(self, expr1, expr2, msg=None):
        if expr1 is not expr2:
            self._no(msg, f'{_shown(expr1)} is not {_shown(expr2)}')

    def assertIsNot(self, expr1, expr2, msg=None):
        if expr1 is expr2:
            self._no(msg, f'unexpectedly identical: {_shown(expr1)}')

    def assertIsNone(self, obj, msg=None):
        if obj is not None:
            self._no(msg, f'{_shown(obj)} is not None')

    def assertIsNotNone(self, obj, msg=None):
        if obj is None:
            self._no(msg, 'unexpectedly None')

    def assertIn(self, member, container, msg=None):
        if member not in container:
            self._no(msg, f'{_shown(member)} not found in {_shown(container)}')

    def assertNotIn(self, member, container, msg=None):
        if member in container:
            self._no(msg, f'{_shown(member)} unexpectedly found in {_shown(container)}')

    def assertIsInstance(self, obj, cls, msg=None):
        if not isinstance(obj, cls):
            self._no(msg, f'{_shown(obj)} is not an instance of {cls!r}')

    def assertNotIsInstance(self, obj, cls, msg=None):
        if isinstance(obj, cls):
            self._no(msg, f'{_shown(obj)} is an instance of {cls!r}')

    def assertHasAttr(self, obj, name, msg=None):
        if not hasattr(obj, name):
            self._no(msg, f'{type(obj).__name__!r} object has no attribute {name!r}')

    def assertNotHasAttr(self, obj, name, msg=None):
        if hasattr(obj, name):
            self._no(msg, f'{type(obj).__name__!r} object has unexpected attribute {name!r}')

    def assertIsSubclass(self, cls, superclass, msg=None):
        if not issubclass(cls, superclass):
            self._no(msg, f'{_shown(cls)} is not a subclass of {superclass!r}')

    def assertStartsWith(self, s, prefix, msg=None):
        if not s.startswith(prefix):
            self._no(msg, f"{_shown(s, True)} doesn't start with {_shown(prefix, True)}")

    def assertEndsWith(self, s, suffix, msg=None):
        if not s.endswith(suffix):
            self._no(msg, f"{_shown(s, True)} doesn't end with {_shown(suffix, True)}")

    def assertLess(self, a, b, msg=None):
        if not a < b:
            self._no(msg, f'{_shown(a)} not less than {_shown(b)}')

    def assertLessEqual(self, a, b, msg=None):
        if not a <= b:
            self._no(msg, f'{_shown(a)} not less than or equal to {_shown(b)}')

    def assertGreater(self, a, b, msg=None):
        if not a > b:
            self._no(msg, f'{_shown(a)} not greater than {_shown(b)}')

    def assertGreaterEqual(self, a, b, msg=None):
        if not a >= b:
            self._no(msg, f'{_shown(a)} not greater than or equal to {_shown(b)}')

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if first == second:
            return
        if delta is not None and places is not None:
            raise TypeError('specify delta or places not both')
        diff = abs(first - second)
        if delta is not None:
            if diff <= delta:
                return
            text = f'{_shown(delta)} delta'
        else:
            places = 7 if places is None else places
            if round(diff, places) == 0:
                return
            text = f'{places} places'
        self._no(msg, f'{_shown(first)} != {_shown(second)} within {text} ({_shown(diff)} difference)')

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if delta is not None and places is not None:
            raise TypeError('specify delta or places not both')
        diff = abs(first - second)
        if delta is not None:
            if not first == second and diff > delta:
                return
            text = f'{_shown(delta)} delta ({_shown(diff)} difference)'
        else:
            places = 7 if places is None else places
            if not first == second and round(diff, places) != 0:
                return
            text = f'{places} places'
        self._no(msg, f'{_shown(first)} == {_shown(second)} within {text}')

    def assertRaises(self, expected_exception, *args, **kwargs):
        return _AssertRaisesContext(expected_exception, self).run(args, kwargs)

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        return _AssertRaisesContext(expected_exception, self, expected_regex).run(args, kwargs)

    def assertWarns(self, expected_warning, *args, **kwargs):
        return _AssertWarnsContext(expected_warning, self).run(args, kwargs)

    def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
        return _AssertWarnsContext(expected_warning, self, expected_regex).run(args, kwargs)

    def assertLogs(self, logger=None, level=None):
        return _AssertLogsContext(self, logger, level, False)

    def assertNoLogs(self, logger=None, level=None):
        return _AssertLogsContext(self, logger, level, True)

    def assertRegex(self, text, expected_regex, msg=None):
        import re
        pattern = re.compile(expected_regex) if isinstance(expected_regex, (str, bytes)) else expected_regex
        if not pattern.search(text):
            self._no(msg, f"Regex didn't match: {pattern.pattern!r} not found in {text!r}")

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        import re
        pattern = re.compile(unexpected_regex) if isinstance(unexpected_regex, (str, bytes)) else unexpected_regex
        match = pattern.search(text)
        if match:
            self._no(msg, f'Regex matched: {match.group()!r} matches {pattern.pattern!r} in {text!r}')


_DETAILED = {list: 'assertListEqual', tuple: 'assertTupleEqual', set: 'assertSetEqual', frozenset: 'assertSetEqual',
             dict: 'assertDictEqual', str: 'assertMultiLineEqual'}


def _enter(cm, add_cleanup):
    cls = type(cm)
    try:
        enter, leave = cls.__enter__, cls.__exit__
    except AttributeError:
        raise TypeError(f"'{cls.__module__}.{cls.__qualname__}' object does not support the context manager "
                        'protocol') from None
    result = enter(cm)
    add_cleanup(leave, cm, None, None, None)
    return result


def _once(items):
    found = []
    for item in items:
        if item not in found:
            found.append(item)
    return found
