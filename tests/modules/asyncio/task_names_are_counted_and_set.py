import asyncio


async def nothing():
    pass


async def main():
    first, second = asyncio.create_task(nothing()), asyncio.create_task(nothing())
    numbers = [int(task.get_name().removeprefix('Task-')) for task in (first, second)]
    print(numbers[1] - numbers[0], first.get_name().startswith('Task-'))
    named = asyncio.create_task(nothing(), name='loader')
    print(named.get_name())
    named.set_name(42)
    print(repr(named.get_name()))
    number = asyncio.create_task(nothing(), name=7)
    print(repr(number.get_name()))
    print(asyncio.current_task().get_name().startswith('Task-'))
    await asyncio.gather(first, second, named, number)


asyncio.run(main())
