async def fail(n):
    if n == 0:
        raise ValueError("deep")
    await fail(n - 1)


async def main():
    try:
        await fail(3)
    except ValueError as e:
        print("caught", e)
    try:
        try:
            await fail(0)
        finally:
            print("finally")
    except ValueError as e:
        print("again", e, e.__context__)
    return "done"


print(await main())
