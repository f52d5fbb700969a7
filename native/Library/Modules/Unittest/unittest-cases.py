

class TestCase:
    failureException = AssertionError
    longMessage = True
    maxDiff = 640
    _class_cleanups = ()

    def __init__(self, methodName='runTest'):
        self._testMethodName = methodName
        method = getattr(self, methodName, None)
        if method is None and methodName != 'runTest':
            raise ValueError(f'no such test method in {self.__class__}: {methodName}')
        self._testMethodDoc = None if method is None else method.__doc__
        self._cleanups = []
        self._type_equality = {}
        self._params = {}
        self._result = None
        self._succeeded = True
        self._expecting = False

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
        kind = type(cm)
        result = kind.__enter__(cm)
        self.addCleanup(kind.__exit__, cm, None, None, None)
        return result

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

    def debug(self):
        method = getattr(self, self._testMethodName)
        if getattr(type(self), '__unittest_skip__', False) or getattr(method, '__unittest_skip__', False):
            raise SkipTest(getattr(type(self), '__unittest_skip_why__', '')
                           or getattr(method, '__unittest_skip_why__', ''))
        self.setUp()
        getattr(self, self._testMethodName)()
        self.tearDown()
        self.doCleanups()

    def _part(self, function, result):
        """Runs a part of the test; False when it failed."""
        try:
            self._call(function)
        except KeyboardInterrupt:
            raise
        except SkipTest as error:
            result.addSkip(self, str(error))
            self._succeeded = False
            return False
        except BaseException as error:
            self._succeeded = False
            details = type(error), error, error.__traceback__
            if self._expecting:
                self._expected = details
            elif isinstance(error, self.failureException):
                result.addFailure(self, details)
            else:
                result.addError(self, details)
            return False
        return True

    def _call(self, function):
        if function() is not None:
            import warnings
            warnings.warn(f'It is deprecated to return a value that is not None from a test case ({function})',
                          DeprecationWarning, stacklevel=3)

    def run(self, result=None):
        if result is None:
            result = self.defaultTestResult()
            start = getattr(result, 'startTestRun', None)
            stop = getattr(result, 'stopTestRun', None)
            if start is not None:
                start()
            try:
                return self.run(result)
            finally:
                if stop is not None:
                    stop()
        result.startTest(self)
        try:
            method = getattr(self, self._testMethodName)
            if getattr(type(self), '__unittest_skip__', False) or getattr(method, '__unittest_skip__', False):
                result.addSkip(self, getattr(type(self), '__unittest_skip_why__', '')
                               or getattr(method, '__unittest_skip_why__', ''))
                return result
            self._result = result
            self._succeeded = True
            self._expecting = getattr(type(self), '__unittest_expecting_failure__', False) \
                or getattr(method, '__unittest_expecting_failure__', False)
            self._expected = None
            expecting = self._expecting
            self._expecting = False
            if self._part(self.setUp, result):
                self._expecting = expecting
                self._part(method, result)
                self._expecting = False
                self._part(self.tearDown, result)
            self.doCleanups(result)
            if expecting and self._expected is not None:
                result.addExpectedFailure(self, self._expected)
            elif expecting and self._succeeded:
                result.addUnexpectedSuccess(self)
            elif self._succeeded:
                result.addSuccess(self)
            return result
        finally:
            result.stopTest(self)

    def doCleanups(self, result=None):
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            if result is None:
                function(*args, **kwargs)
            else:
                self._part(_Cleanup(function, args, kwargs), result)
        return self._succeeded

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
        shown = standard + '\n' + join.join(ndiff(first, second))
        self._no(msg, shown if self.maxDiff is None or len(shown) - len(standard) <= self.maxDiff else
                 f'{standard}\nDiff is {len(shown) - len(standard)} characters long. '
                 'Set self.maxDiff to None to see it.')

    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        name = 'sequence' if seq_type is None else seq_type.__name__
        if seq_type is not None:
            for place, each in (('First', seq1), ('Second', seq2)):
                if not isinstance(each, seq_type):
                    raise self.failureException(f'{place} sequence is not a {name}: {_shown(each)}')
        if seq1 == seq2:
            return
        standard = f'{name.capitalize()}s differ: {_unequal(seq1, seq2)}\n'
        length1, length2 = len(seq1), len(seq2)
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


class _Cleanup:
    def __init__(self, function, args, kwargs):
        self.details = function, args, kwargs

    def __call__(self):
        function, args, kwargs = self.details
        function(*args, **kwargs)


def _once(items):
    found = []
    for item in items:
        if item not in found:
            found.append(item)
    return found
