# host: fetch_later, fail_later, fetch


async def one(key):
    value = await fetch_later(key)
    return value + "!"


async def main():
    a = await one("a")
    b = [await one(k) for k in "bc"]
    try:
        await fail_later("ValueError", "async failure")
    except ValueError as e:
        c = f"caught {e}"
    finally:
        d = await fetch_later("finally")
    return a, b, c, d, fetch("sync")


print(await main())
print(await fetch_later("module level"), f"{await one('field')}", {await one("k"): await one("v")})
