

class IsolatedAsyncioTestCase(TestCase):
    loop_factory = None
    _runner = None

    def __init__(self, methodName='runTest'):
        super().__init__(methodName)
        from contextvars import copy_context
        self._context = copy_context()

    async def asyncSetUp(self):
        pass

    async def asyncTearDown(self):
        pass

    def addAsyncCleanup(self, func, /, *args, **kwargs):
        self.addCleanup(func, *args, **kwargs)

    async def enterAsyncContext(self, cm):
        cls = type(cm)
        try:
            enter, leave = cls.__aenter__, cls.__aexit__
        except AttributeError:
            raise TypeError(f"'{cls.__module__}.{cls.__qualname__}' object does not support the asynchronous context "
                            'manager protocol') from None
        result = await enter(cm)
        self.addAsyncCleanup(leave, cm, None, None, None)
        return result

    def _callSetUp(self):
        # Inside the loop of the test, so that setUp() finds it.
        self._runner.get_loop()
        self._context.run(self.setUp)
        self._runner.run(self.asyncSetUp(), context=self._context)

    def _callTestMethod(self, method):
        if self._maybe_async(method) is not None:
            import warnings
            warnings.warn(f'It is deprecated to return a value that is not None from a test case ({method})',
                          DeprecationWarning, stacklevel=4)

    def _callTearDown(self):
        self._runner.run(self.asyncTearDown(), context=self._context)
        self._context.run(self.tearDown)

    def _callCleanup(self, function, /, *args, **kwargs):
        self._maybe_async(function, *args, **kwargs)

    def _maybe_async(self, function, /, *args, **kwargs):
        from inspect import iscoroutinefunction
        if iscoroutinefunction(function):
            return self._runner.run(function(*args, **kwargs), context=self._context)
        return self._context.run(function, *args, **kwargs)

    def _open(self):
        import asyncio
        self._runner = asyncio.Runner(debug=True, loop_factory=self.loop_factory)

    def _close(self):
        runner, self._runner = self._runner, None
        runner.close()

    def run(self, result=None):
        self._open()
        try:
            return super().run(result)
        finally:
            self._close()

    def debug(self):
        self._open()
        try:
            super().debug()
        finally:
            self._close()


class FunctionTestCase(TestCase):
    def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
        super().__init__()
        self._testFunc = testFunc
        self._functions = setUp, tearDown
        self._description = description

    def setUp(self):
        if self._functions[0] is not None:
            self._functions[0]()

    def tearDown(self):
        if self._functions[1] is not None:
            self._functions[1]()

    def runTest(self):
        self._testFunc()

    def id(self):
        return self._testFunc.__name__

    def __eq__(self, other):
        if not isinstance(other, self.__class__):
            return NotImplemented
        return (self._functions, self._testFunc, self._description) \
            == (other._functions, other._testFunc, other._description)

    def __hash__(self):
        return hash((type(self), self._functions, self._testFunc, self._description))

    def __str__(self):
        cls = type(self)
        return f'{cls.__module__}.{cls.__qualname__} ({self._testFunc.__name__})'

    def __repr__(self):
        cls = type(self)
        return f'<{cls.__module__}.{cls.__qualname__} tec={self._testFunc}>'

    def shortDescription(self):
        if self._description is not None:
            return self._description
        doc = self._testFunc.__doc__
        return doc and doc.split('\n')[0].strip() or None
