import asyncio
import contextvars

variable = contextvars.ContextVar('variable', default='unset')


async def child(value):
    before = variable.get()
    variable.set(value)
    await asyncio.sleep(0)
    return before, variable.get()


async def main():
    variable.set('main')
    print(await asyncio.gather(child('a'), child('b')), variable.get())
    task = asyncio.create_task(child('c'))
    variable.set('changed')
    print(await task, variable.get(), task.get_context()[variable])
    context = contextvars.copy_context()
    print(await asyncio.create_task(child('d'), context=context), context[variable], variable.get())
    print(await child('directly'), variable.get())
    async with asyncio.TaskGroup() as group:
        task = group.create_task(child('e'), context=context)
    print(task.result(), context[variable])
    print(await asyncio.to_thread(variable.get))


asyncio.run(main())
print(variable.get())
