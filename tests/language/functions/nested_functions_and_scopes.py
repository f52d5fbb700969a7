x = "module"


def outer():
    x = "outer"

    def reads():
        return x

    def shadows():
        x = "inner"
        return x

    def comprehension():
        return [x for _ in range(2)], [x for x in "ab"], x

    return reads(), shadows(), comprehension(), x


print(outer(), x)


def parameters(x):
    def inner(y=x):
        return x, y

    x = x + "!"
    return inner()


print(parameters("p"))
