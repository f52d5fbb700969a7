async def low():
    return [][0]


async def middle():
    return [await low() for _ in range(1)]


async def top():
    async def local():
        return await middle()

    return await local()


await top()
