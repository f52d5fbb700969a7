class Failure(Exception):
    def __repr__(self):
        return "<failure>"


class Name(str):
    def __repr__(self):
        return "<name>"


class Count(int):
    def __repr__(self):
        return "<count>"


class Pair(tuple):
    def __repr__(self):
        return "<pair>"


for value in (Failure("text"), Name("text"), Count(5), Pair((1, 2))):
    print(str(value), repr(value), f"{value}", f"{value!r}", "%s" % (value,), "{}".format(value), [value])
