import asyncio
import unittest
from contextvars import ContextVar

place = ContextVar('place', default='nowhere')


class Manager:
    async def __aenter__(self):
        print('enter', place.get())
        return 'inside'

    async def __aexit__(self, *error):
        print('exit', error)


class Steps(unittest.IsolatedAsyncioTestCase):
    def setUp(self):
        place.set('setUp')
        self.loops = [asyncio.get_event_loop_policy().get_event_loop()]

    async def asyncSetUp(self):
        print('asyncSetUp', place.get())
        place.set('asyncSetUp')
        self.loops.append(asyncio.get_running_loop())
        self.addAsyncCleanup(self.last, 'asynchronous')
        self.addCleanup(print, 'cleanup', 'plain')

    async def last(self, text):
        self.loops.append(asyncio.get_running_loop())
        print('cleanup', text, len(set(self.loops)))

    async def test_coroutine(self):
        print(await self.enterAsyncContext(Manager()))
        try:
            await self.enterAsyncContext(3)
        except TypeError as error:
            print(error)
        await asyncio.sleep(0)

    def test_function(self):
        print('function', place.get())

    async def asyncTearDown(self):
        print('asyncTearDown', place.get())

    def tearDown(self):
        print('tearDown')


for name in 'test_coroutine', 'test_function':
    result = Steps(name).run()
    print(result.wasSuccessful(), [text for _, text in result.errors])
Steps('test_function').debug()
