async def numbers(n):
    try:
        for i in range(n):
            got = yield i
            if got:
                print("got", got)
    finally:
        print("cleanup")


async def main():
    print([x async for x in numbers(3)])
    g = numbers(5)
    print(await g.__anext__(), await g.asend("hello"), await anext(g))
    await g.aclose()
    try:
        await anext(g)
    except StopAsyncIteration:
        print("stopped")
    print(await anext(g, "default"))
    h = numbers(2)
    await anext(h)
    try:
        await h.athrow(ValueError("thrown"))
    except ValueError as e:
        print(e)
    print(type(h).__name__, type(aiter(h)).__name__)


await main()
