def source():
    for i in range(3):
        print("make", i)
        yield i


def double(it):
    for x in it:
        print("double", x)
        yield x * 2


def keep(it):
    for x in it:
        if x:
            print("keep", x)
            yield x


for x in keep(double(source())):
    print("result", x)
