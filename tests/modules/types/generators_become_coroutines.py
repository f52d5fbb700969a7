import types

@types.coroutine
def gen():
    x = yield 5
    return x
async def main():
    return await gen()
co = main()
print(co.send(None))
try: co.send(7)
except StopIteration as e: print(e.value)
