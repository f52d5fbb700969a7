def make(n):
    async def inner(x, y=n, *args, k=2, **kw):
        return x + y + n + k, args, kw

    return inner


f = make(10)
print(await f(1), await f(1, 2, 3, k=0, z=1))
try:
    f()
except TypeError as e:
    print(e)
log = []


async def record(x):
    log.append(x)
    return x


print(
    await record(1) + await record(2) * await record(3), log, (await record(4), await record(5)),
    await record(await record(6)),
)
handlers = {"a": record, "b": lambda x: record(x * 2)}
print([await handlers[k](5) for k in "ab"])
