import asyncio
import types
from collections.abc import Generator


class Steps(Generator):
    def __init__(self):
        self.left = 2

    def send(self, value):
        self.left -= 1
        if self.left < 0:
            raise StopIteration('done')
        return None

    def throw(self, *error):
        raise StopIteration

    gi_running, gi_frame, gi_code, gi_yieldfrom = False, 'frame', 'code', None


@types.coroutine
def make():
    return Steps()


made = make()
print(type(made).__name__, made.gi_code, made.cr_frame, made.cr_running, made.gi_yieldfrom, made.__name__)


async def main():
    return await make()


print(asyncio.run(main()))


async def plain():
    return 1


coroutine = types.coroutine(lambda: plain())()
print(type(coroutine).__name__)
coroutine.close()
print(types.coroutine(lambda: 5)())
