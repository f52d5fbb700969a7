async def f():
    return {"key": [1, 2]}


r = f()
for g in (lambda: r["key"], lambda: len(r), lambda: r.key, lambda: [x for x in r], lambda: r()):
    try:
        g()
    except Exception as e:
        print(type(e).__name__, e)
print((await r)["key"], (await f())["key"][0])
