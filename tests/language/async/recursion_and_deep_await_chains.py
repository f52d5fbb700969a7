async def depth(n):
    if n == 0:
        return 0
    return 1 + await depth(n - 1)


async def fib(n):
    return n if n < 2 else await fib(n - 1) + await fib(n - 2)


print(await depth(50), await fib(12))


async def walk(tree):
    if tree is None:
        return []
    left, value, right = tree
    return await walk(left) + [value] + await walk(right)


print(await walk(((None, 1, None), 2, (None, 3, (None, 4, None)))))
