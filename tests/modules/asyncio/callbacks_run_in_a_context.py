import asyncio
import contextvars

variable = contextvars.ContextVar('variable', default='unset')


async def main():
    loop = asyncio.get_running_loop()
    variable.set('one')
    loop.call_soon(lambda: print('soon', variable.get()))
    loop.call_later(1, lambda: print('later', variable.get()))
    future = loop.create_future()
    future.add_done_callback(lambda done: print('done', variable.get()))
    variable.set('two')
    loop.call_soon(lambda: (variable.set('inside'), print('sets', variable.get())))
    loop.call_soon(lambda: print('not seen', variable.get()))
    context = contextvars.Context()
    context.run(variable.set, 'own')
    loop.call_soon(lambda: print('given', variable.get()), context=context)
    future.add_done_callback(lambda done: print('given', variable.get()), context=context)
    handle = loop.call_soon(print, 'x', context=context)
    print(handle.get_context() is context)
    future.set_result(None)
    await asyncio.sleep(2)
    print(variable.get())


asyncio.run(main())
