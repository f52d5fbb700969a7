class Pause:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        got = yield self.value
        return got


async def worker():
    a = await Pause("first")
    b = await Pause("second")
    try:
        await Pause("third")
    except KeyError as e:
        b += repr(e)
    return a + b


c = worker()
print(c.send(None), c.send("A"), c.send("B"))
try:
    c.throw(KeyError("k"))
except StopIteration as e:
    print(e.value)


async def closer():
    try:
        await Pause(1)
    finally:
        print("closed")


d = closer()
d.send(None)
d.close()
