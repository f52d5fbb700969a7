async def f(how, log):
    try:
        log.append("try")
        if how == "raise":
            raise ValueError("x")
        if how == "return":
            return "returned"
    except ValueError:
        log.append("except")
        return "handled"
    else:
        log.append("else")
    finally:
        log.append(await cleanup())
    return "end"


async def cleanup():
    return "cleaned"


for how in ("raise", "return", "pass"):
    log = []
    print(await f(how, log), log)


async def loop():
    for i in range(5):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            await cleanup()
        finally:
            print("finally", i)
    return i


print(await loop())
