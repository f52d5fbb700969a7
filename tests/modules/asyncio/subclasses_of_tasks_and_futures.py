import asyncio


class Traced(asyncio.Future):
    def set_result(self, result):
        print('set', result)
        super().set_result(result)


class Noisy(asyncio.Task):
    def cancel(self, msg=None):
        print('cancel', self.get_name(), msg)
        return super().cancel(msg)

    def __repr__(self):
        return f'<Noisy {self.get_name()}>'


async def work(future):
    try:
        return await future
    finally:
        print('work ends')


async def main():
    loop = asyncio.get_running_loop()
    future = Traced(loop=loop)
    loop.call_later(1, future.set_result, 5)
    print(await future)
    task = Noisy(work(loop.create_future()), loop=loop, name='n')
    print(task)
    try:
        async with asyncio.timeout(1):
            await task
    except TimeoutError:
        print('timeout', task.cancelled())
    print(await asyncio.wait_for(Noisy(work(asyncio.sleep(1, 'slept')), name='m'), 5))


asyncio.run(main())
