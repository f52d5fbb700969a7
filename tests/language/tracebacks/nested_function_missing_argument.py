def outer():
    def inner(a, b):
        return a

    return inner(1)


outer()
