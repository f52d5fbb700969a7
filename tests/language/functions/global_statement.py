x = 1


def read():
    return x


def write():
    global x, created
    x = 2
    created = "new"


def local():
    x = 99
    return x


print(read(), local(), read())
write()
print(read(), x, created)


def outer():
    x = "enclosing"

    def inner():
        global x
        x = "module"
        return x

    return inner(), x


print(outer(), x)
