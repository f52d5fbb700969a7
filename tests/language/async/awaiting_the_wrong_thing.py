async def wait_for(x):
    return await x


for value in (5, None, "a", [1], (x for x in "a"), len):
    try:
        await wait_for(value)
    except TypeError as e:
        print(e)


async def f():
    return 1


c = f()
print(await c)
try:
    await c
except RuntimeError as e:
    print(e)
try:
    for x in f():
        pass
except TypeError as e:
    print(e)
try:
    await f
except TypeError as e:
    print(e)
