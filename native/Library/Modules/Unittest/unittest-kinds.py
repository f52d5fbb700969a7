

class IsolatedAsyncioTestCase(TestCase):
    async def asyncSetUp(self):
        pass

    async def asyncTearDown(self):
        pass

    def addAsyncCleanup(self, func, /, *args, **kwargs):
        self.addCleanup(_AsyncCleanup(func, args, kwargs))

    def run(self, result=None):
        return super().run(result)

    def _call(self, function):
        import asyncio
        name = getattr(function, '__name__', '')
        if name == self._testMethodName:
            asyncio.run(self._whole(function))
        else:
            function()

    async def _whole(self, function):
        await self.asyncSetUp()
        try:
            made = function()
            if made is not None:
                await made
        finally:
            await self.asyncTearDown()


class _AsyncCleanup:
    def __init__(self, function, args, kwargs):
        self.details = function, args, kwargs

    def __call__(self):
        import asyncio
        function, args, kwargs = self.details
        asyncio.run(function(*args, **kwargs))


class FunctionTestCase(TestCase):
    def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
        super().__init__()
        self._functions = setUp, testFunc, tearDown
        self._description = description

    def setUp(self):
        if self._functions[0] is not None:
            self._functions[0]()

    def tearDown(self):
        if self._functions[2] is not None:
            self._functions[2]()

    def runTest(self):
        self._functions[1]()

    def id(self):
        return self._functions[1].__name__
