import asyncio


async def fails():
    try:
        yield 1
    finally:
        raise ValueError('while closing')


kept = []


def handler(loop, context):
    print(context['message'][:58], repr(context['exception']), sorted(context))


async def main():
    asyncio.get_running_loop().set_exception_handler(handler)
    generator = fails()
    kept.append(generator)
    print(await anext(generator))


asyncio.run(main())
