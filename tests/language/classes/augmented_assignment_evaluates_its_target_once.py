class Log:
    def __init__(self):
        self.events = []

    def __getitem__(self, key):
        self.events.append(("get", key))
        return 10

    def __setitem__(self, key, value):
        self.events.append(("set", key, value))


def target():
    print("target", end=" ")
    return log


def key():
    print("key", end=" ")
    return "k"


def value():
    print("value", end=" ")
    return 5


log = Log()
target()[key()] += value()
print(log.events)


class Attr:
    @property
    def x(self):
        print("get", end=" ")
        return 1

    @x.setter
    def x(self, v):
        print("set", v)


a = Attr()
a.x += value()
a.x -= 1
