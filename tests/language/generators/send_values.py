def averager():
    total = 0
    count = 0
    average = None
    while True:
        value = yield average
        total += value
        count += 1
        average = total / count


g = averager()
print(next(g), g.send(10), g.send(20), g.send(30))


def echo():
    while True:
        got = yield
        print("got", got)


e = echo()
try:
    e.send(1)
except TypeError as error:
    print(error)
print(e.send(None), e.send("a"), next(e))
