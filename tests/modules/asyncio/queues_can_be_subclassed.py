import asyncio


class Unique(asyncio.Queue):
    def _init(self, maxsize):
        self.order = []
        super()._init(maxsize)

    def _put(self, item):
        if item not in self._queue:
            super()._put(item)
            self.order.append(item)

    def _get(self):
        return super()._get() * 10


class Stack(asyncio.Queue):
    def _init(self, maxsize):
        self._queue = []

    def _get(self):
        return self._queue.pop()


async def main():
    queue = Unique()
    for n in (1, 2, 1, 3):
        await queue.put(n)
    print(queue.qsize(), [await queue.get() for _ in range(3)], queue.order)
    stack = Stack()
    for n in range(3):
        stack.put_nowait(n)
    print([stack.get_nowait() for _ in range(3)])


asyncio.run(main())
