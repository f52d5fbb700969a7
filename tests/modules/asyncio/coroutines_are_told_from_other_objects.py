import asyncio
import functools
import inspect
import types


async def function():
    pass


async def generator():
    yield


class Holder:
    async def method(self):
        pass

    @staticmethod
    async def static():
        pass


@types.coroutine
def old():
    yield


coroutine = function()
print(asyncio.iscoroutine(coroutine), asyncio.iscoroutine(function), asyncio.iscoroutine(generator()))
for item in (function, generator, Holder().method, Holder.static, functools.partial(function, 1), old, len, 5):
    print(asyncio.iscoroutinefunction(item), inspect.iscoroutinefunction(item), inspect.isawaitable(item))
print(asyncio.isfuture(5), asyncio.isfuture(asyncio.Future), asyncio.isfuture(asyncio.Future(loop=asyncio.new_event_loop())))
print(inspect.isawaitable(coroutine), inspect.iscoroutine(coroutine), inspect.getcoroutinestate(coroutine))
coroutine.close()
print(inspect.getcoroutinestate(coroutine))
