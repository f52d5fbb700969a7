"""A small `unittest` and `test.support`, put before a test file of CPython so that it runs without either.

Works on CPython and on this library alike: the same text runs on both, and only tests that pass on CPython count.
"""


class _SkipTest(Exception):
    """Ends a test without a verdict."""


class _Missing:
    """Stands for a module or a tool that is not there: using it skips the test."""

    def __init__(self, name):
        object.__setattr__(self, '_name', name)

    def __getattr__(self, name):
        if name.startswith('__') and name.endswith('__'):
            raise AttributeError(f'{name} of what is absent: {type(self).__name__}')
        return _Missing(object.__getattribute__(self, '_name') + '.' + name)

    def __call__(self, *args, **kwargs):
        raise _SkipTest('needs ' + object.__getattribute__(self, '_name'))

    def __mro_entries__(self, bases):
        raise _SkipTest('needs ' + object.__getattribute__(self, '_name'))

    def __enter__(self):
        raise _SkipTest('needs ' + object.__getattribute__(self, '_name'))

    def __exit__(self, *error):
        return False

    def _needed(self, *args):
        raise _SkipTest('needs ' + object.__getattribute__(self, '_name'))

    __iter__ = __getitem__ = __len__ = __contains__ = __add__ = __radd__ = __sub__ = __mul__ = __and__ = _needed
    __rand__ = __or__ = __ror__ = __lt__ = __le__ = __gt__ = __ge__ = __int__ = __index__ = __float__ = _needed
    __rsub__ = __rmul__ = __setitem__ = __delitem__ = __neg__ = __lshift__ = __rshift__ = _needed
    __doc__ = property(_needed)


class _NoCodecs(_Missing):
    """Registering a search function changes nothing that tests look at."""

    register = unregister = staticmethod(lambda function: None)


class _Mock(_Missing):
    """`unittest.mock`: tests that are decorated with it are skipped, their module goes on."""

    def __getattr__(self, name):
        if name.startswith('__') and name.endswith('__'):
            raise AttributeError(name)
        return _Mock('unittest.mock')

    def __call__(self, *args, **kwargs):
        return _Mocked()


class _Mocked(_Missing):
    """What `patch(...)` gives: a decorator, or a manager that skips the test."""

    def __init__(self):
        super().__init__('unittest.mock')

    def __call__(self, *args, **kwargs):
        return _skipping('needs unittest.mock')(args[0] if args else None)


class _Lock:
    """A lock where there is one thread."""

    held = 0

    def acquire(self, blocking=True, timeout=-1):
        self.held += 1
        return True

    def release(self):
        self.held -= 1

    def locked(self):
        return self.held > 0

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *error):
        self.release()


class _OneThread(_Missing):
    """`threading` without threads: its locks."""

    Lock = RLock = _Lock


_PARTIAL = {'codecs': _NoCodecs, 'threading': _OneThread}


def _missing(name):
    return _PARTIAL.get(name, _Missing)(name)


def _identity(value):
    return value


def _keep(*args, **kwargs):
    """A decorator with arguments that changes nothing."""
    return _identity


def _keep_or_decorate(*args, **kwargs):
    """A decorator that changes nothing, used with or without arguments."""
    if len(args) == 1 and not kwargs and callable(args[0]):
        return args[0]
    return _identity


def _skipping(reason):
    def decorate(item):
        if isinstance(item, type):
            item.__unittest_skip__ = True
            item.__unittest_skip_why__ = reason
            return item

        def skipped(*args, **kwargs):
            raise _SkipTest(reason)

        skipped.__name__ = getattr(item, '__name__', 'skipped')
        return skipped

    return decorate


def _skip(reason=''):
    if callable(reason):
        return _skipping('skipped')(reason)
    return _skipping(reason)


def _skip_if(condition, reason=''):
    return _skipping(reason) if condition else _identity


def _skip_unless(condition, reason=''):
    return _identity if condition else _skipping(reason)


def _expected_failure(test):
    def inverted(self):
        try:
            test(self)
        except _SkipTest:
            raise
        except Exception:
            return
        raise AssertionError('unexpected success')

    return inverted


class _Raises:
    """`with self.assertRaises(...) as caught`."""

    def __init__(self, expected, pattern=None, message=None):
        self.expected = expected
        self.pattern = pattern
        self.exception = None

    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        if kind is None:
            names = getattr(self.expected, '__name__', None) or str(self.expected)
            raise AssertionError(names + ' not raised')
        if not issubclass(kind, self.expected):
            return False
        self.exception = value
        if self.pattern is not None:
            _match(self.pattern, str(value))
        return True

    def __class_getitem__(cls, item):
        return cls


def _match(pattern, text):
    """Searches with `re` where there is one; otherwise plain patterns are searched as text."""
    if hasattr(pattern, 'search'):
        found = pattern.search(text)
    else:
        try:
            import re
        except ImportError:
            plain = pattern.replace('\\', '')
            for special in '.*+?[]{}()|^$':
                if special in pattern and '\\' + special not in pattern and special not in '.()[]':
                    raise _SkipTest('needs re')
            found = plain in text
        else:
            found = re.search(pattern, text)
    if not found:
        raise AssertionError(f'"{getattr(pattern, "pattern", pattern)}" does not match "{text}"')


class _SubTest:
    def __init__(self, owner, label):
        self.owner = owner
        self.label = label

    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        if kind is None or not issubclass(kind, Exception):
            return False
        if issubclass(kind, _SkipTest):
            self.owner._sub_skips.append(str(value))
            return True
        self.owner._sub_failures.append((self.label, value))
        return True


class _TestCase:
    """The assertions that CPython's own tests use."""

    failureException = AssertionError
    maxDiff = None
    longMessage = True

    def __init__(self, methodName='runTest'):
        self._testMethodName = methodName
        self._cleanups = []
        self._sub_failures = []
        self._sub_skips = []

    def id(self):
        return type(self).__name__ + '.' + self._testMethodName

    def shortDescription(self):
        return None

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

    @classmethod
    def addClassCleanup(cls, function, *args, **kwargs):
        pass

    @classmethod
    def enterClassContext(cls, manager):
        return manager.__enter__()

    def addCleanup(self, function, *args, **kwargs):
        self._cleanups.append((function, args, kwargs))

    def doCleanups(self):
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            function(*args, **kwargs)

    def enterContext(self, manager):
        result = manager.__enter__()
        self.addCleanup(manager.__exit__, None, None, None)
        return result

    def addTypeEqualityFunc(self, kind, function):
        pass

    def skipTest(self, reason):
        raise _SkipTest(reason)

    def subTest(self, message=None, **params):
        return _SubTest(self, (message, params))

    def fail(self, message=None):
        raise AssertionError(message)

    def _check(self, condition, text, message=None):
        if not condition:
            raise AssertionError(text if message is None else f'{text} : {message}')

    def assertTrue(self, value, msg=None):
        self._check(value, f'{value!r} is not true', msg)

    def assertFalse(self, value, msg=None):
        self._check(not value, f'{value!r} is not false', msg)

    def assertEqual(self, first, second, msg=None):
        if not first == second:
            self._check(False, f'{_short(first)} != {_short(second)}', msg)

    def assertNotEqual(self, first, second, msg=None):
        if not first != second:
            self._check(False, f'{_short(first)} == {_short(second)}', msg)

    assertListEqual = assertTupleEqual = assertDictEqual = assertSetEqual = assertEqual
    assertMultiLineEqual = assertEqual

    def assertSequenceEqual(self, first, second, msg=None, seq_type=None):
        self.assertEqual(list(first), list(second), msg)

    def assertCountEqual(self, first, second, msg=None):
        rest = list(second)
        for item in first:
            self._check(item in rest, f'{item!r} is missing', msg)
            rest.remove(item)
        self._check(not rest, f'{rest!r} left over', msg)

    def assertIs(self, first, second, msg=None):
        self._check(first is second, f'{_short(first)} is not {_short(second)}', msg)

    def assertIsNot(self, first, second, msg=None):
        self._check(first is not second, f'{_short(first)} is {_short(second)}', msg)

    def assertIsNone(self, value, msg=None):
        self._check(value is None, f'{_short(value)} is not None', msg)

    def assertIsNotNone(self, value, msg=None):
        self._check(value is not None, 'unexpectedly None', msg)

    def assertIn(self, member, container, msg=None):
        self._check(member in container, f'{_short(member)} not found in {_short(container)}', msg)

    def assertNotIn(self, member, container, msg=None):
        self._check(member not in container, f'{_short(member)} found in {_short(container)}', msg)

    def assertIsInstance(self, value, kind, msg=None):
        self._check(isinstance(value, kind), f'{_short(value)} is not an instance of {kind!r}', msg)

    def assertNotIsInstance(self, value, kind, msg=None):
        self._check(not isinstance(value, kind), f'{_short(value)} is an instance of {kind!r}', msg)

    def assertIsSubclass(self, kind, base, msg=None):
        self._check(issubclass(kind, base), f'{kind!r} is not a subclass of {base!r}', msg)

    def assertNotIsSubclass(self, kind, base, msg=None):
        self._check(not issubclass(kind, base), f'{kind!r} is a subclass of {base!r}', msg)

    def assertHasAttr(self, value, name, msg=None):
        self._check(hasattr(value, name), f'{_short(value)} has no attribute {name!r}', msg)

    def assertNotHasAttr(self, value, name, msg=None):
        self._check(not hasattr(value, name), f'{_short(value)} has an attribute {name!r}', msg)

    def assertStartsWith(self, text, prefix, msg=None):
        self._check(text.startswith(prefix), f'{_short(text)} does not start with {prefix!r}', msg)

    def assertEndsWith(self, text, suffix, msg=None):
        self._check(text.endswith(suffix), f'{_short(text)} does not end with {suffix!r}', msg)

    def assertLess(self, first, second, msg=None):
        self._check(first < second, f'{_short(first)} not less than {_short(second)}', msg)

    def assertLessEqual(self, first, second, msg=None):
        self._check(first <= second, f'{_short(first)} not less than or equal to {_short(second)}', msg)

    def assertGreater(self, first, second, msg=None):
        self._check(first > second, f'{_short(first)} not greater than {_short(second)}', msg)

    def assertGreaterEqual(self, first, second, msg=None):
        self._check(first >= second, f'{_short(first)} not greater than or equal to {_short(second)}', msg)

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if first == second:
            return
        difference = abs(first - second)
        if delta is not None:
            self._check(difference <= delta, f'{first!r} != {second!r} within {delta!r}', msg)
        else:
            places = 7 if places is None else places
            self._check(round(difference, places) == 0, f'{first!r} != {second!r} within {places} places', msg)

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        places = 7 if places is None else places
        self._check(first != second and round(abs(first - second), places) != 0, f'{first!r} == {second!r}', msg)

    def assertRegex(self, text, pattern, msg=None):
        _match(pattern, text)

    def assertNotRegex(self, text, pattern, msg=None):
        try:
            _match(pattern, text)
        except AssertionError:
            return
        raise AssertionError(f'{pattern!r} matches {_short(text)}')

    def assertRaises(self, expected, *args, **kwargs):
        manager = _Raises(expected)
        if not args:
            return manager
        with manager:
            args[0](*args[1:], **kwargs)

    def assertRaisesRegex(self, expected, pattern, *args, **kwargs):
        manager = _Raises(expected, pattern)
        if not args:
            return manager
        with manager:
            args[0](*args[1:], **kwargs)

    def assertWarns(self, expected, *args, **kwargs):
        manager = _Warns(expected)
        if not args:
            return manager
        with manager:
            args[0](*args[1:], **kwargs)

    def assertWarnsRegex(self, expected, pattern, *args, **kwargs):
        manager = _Warns(expected, pattern)
        if not args:
            return manager
        with manager:
            args[0](*args[1:], **kwargs)

    def assertLogs(self, logger=None, level=None):
        return _Logs(logger, level, True)

    def assertNoLogs(self, logger=None, level=None):
        return _Logs(logger, level, False)


def _short(value):
    text = repr(value)
    return text if len(text) < 200 else text[:200] + '...'


class _Names(type):
    def __getattr__(cls, name):
        return _Missing('unittest.' + name)


class unittest(metaclass=_Names):
    """The names of `unittest` that test files use."""

    TestCase = _TestCase
    SkipTest = _SkipTest
    skip = staticmethod(_skip)
    skipIf = staticmethod(_skip_if)
    skipUnless = staticmethod(_skip_unless)
    expectedFailure = staticmethod(_expected_failure)
    mock = _Mock('unittest.mock')
    patch = mock
    main = staticmethod(lambda *args, **kwargs: None)
    addModuleCleanup = staticmethod(lambda *args, **kwargs: None)
    enterModuleContext = staticmethod(lambda manager: manager.__enter__())
