import asyncio


class NamedTask(asyncio.Task):
    def show(self):
        return f'NamedTask {self.get_name()}'


def factory(loop, coro, **kwargs):
    print('factory', sorted(kwargs))
    return NamedTask(coro, loop=loop, **kwargs)


async def work():
    await asyncio.sleep(0)
    return 1


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(factory)
    task = asyncio.create_task(work(), name='n')
    print(task.show(), await task, isinstance(task, asyncio.Task))
    await asyncio.gather(work())
    loop.set_task_factory(asyncio.create_eager_task_factory(NamedTask))
    task = loop.create_task(work(), name='m')
    print(task.show(), await task)
    loop.set_task_factory(None)
    print(loop.get_task_factory())
    try:
        loop.set_task_factory(5)
    except TypeError as error:
        print(error)


asyncio.run(main())
