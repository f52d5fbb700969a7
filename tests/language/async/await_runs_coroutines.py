async def double(x):
    return x * 2


async def main():
    a = await double(1)
    b = await double(a)
    return a, b, await double(await double(5))


print(await main())
print(await double(3), [await double(i) for i in range(3)], {i: await double(i) for i in range(2)})
result = await double("ab") if await double(1) else None
print(result, f"{await double(4)}", (await main())[0])
