async def inner():
    raise ValueError("async failure")


async def outer():
    return await inner()


await outer()
