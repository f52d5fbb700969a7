class Countdown:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        return self.n


async def main():
    async for x in Countdown(3):
        print(x, end=" ")
    else:
        print("else")
    async for x in Countdown(5):
        if x == 3:
            break
    else:
        print("not reached")
    print([x async for x in Countdown(3)], {x async for x in Countdown(1)}, {x: 1 async for x in Countdown(2) if x})
    try:
        async for x in [1, 2]:
            pass
    except TypeError as e:
        print(e)
    try:
        for x in Countdown(1):
            pass
    except TypeError as e:
        print(e)


await main()
