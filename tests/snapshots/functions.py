# host: fetch, fetch_later
# Functions of every kind, cells, generators and coroutines in the middle, frames on top of each other.
import asyncio
import csv
import functools
import io
import sys


def outer(start, *rest, step=2, **names):
    total = start

    def inner(value):
        nonlocal total
        total += value * step
        return fetch(total)

    try:
        yield inner(1)
        received = yield [inner(each) for each in rest]
        yield received, names, inner
    finally:
        print('closed', total)


class Tools:
    factor = 3

    def __init__(self, value):
        self.value = fetch(value)

    @staticmethod
    def plain(a):
        return a

    @classmethod
    def made(cls, a):
        return cls.__name__, fetch(a)

    @property
    def double(self):
        return self.value * 2

    def method(self):
        above = super()
        return above.__repr__()[:6], fetch('method'), self.double


@functools.lru_cache
def remembered(value):
    return fetch(value)


async def numbers():
    for number in (1, 2):
        yield await fetch_later(number)


async def main():
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(collect(i)) for i in range(2)]
    return [task.result() for task in tasks]


async def collect(start):
    return [f'{start} {number}' async for number in numbers()]


walk = outer(1, 2, 3, step=4, extra='x')
print(next(walk), next(walk))
print(walk.send('sent')[:2])
bound, tools, length = Tools(1).method, Tools, len
print(bound(), tools.made(2), tools.plain(3), length('abc'), (lambda a=bound: a)().__name__, str.upper, print)
handled, trace, stream, getter = None, None, sys.stdout, vars(int)['real']
placed = functools.partial(pow, functools.Placeholder, 2)
rows = csv.reader(io.StringIO('a;"b\n"\nc;d\n'), delimiter=';')
print(next(rows), remembered('once'), remembered('once'), placed(5), type(getter).__name__, file=stream)
try:
    try:
        raise ValueError('first', fetch('raised'))
    except ValueError as error:
        handled, trace = error, error.__traceback__
        frame = trace.tb_frame
        raise KeyError(fetch('handling')) from error
except KeyError as error:
    print(repr(error), repr(error.__cause__), error.__cause__ is handled, trace.tb_lineno, frame.f_code.co_name, next(rows))
code = outer.__code__
print(sorted([3, 1, 2], key=lambda each: (fetch(each), -each)), sum(len(fetch(i)) for i in range(3)), code.co_name)
print(await main())
walk.close()
