async def gen():
    try:
        x = yield 1
        print("received", x)
        yield 2
    except ValueError as e:
        print("caught", e)
        yield "recovered"


async def main():
    g = gen()
    print(await g.asend(None), await g.asend("hi"))
    try:
        await g.asend(None)
    except StopAsyncIteration as e:
        print("stop", e.args)
    h = gen()
    await anext(h)
    print(await h.athrow(ValueError("in")))
    k = gen()
    try:
        await k.asend("too early")
    except TypeError as e:
        print(e)
    await k.aclose()
    print([x async for x in k])
    m = gen()
    try:
        m.send(1)
    except AttributeError as e:
        print(e)
    try:
        next(m)
    except TypeError as e:
        print(e)


await main()
