x = "module"


def outer():
    x = "outer"

    def a():
        nonlocal x
        x = "a"

        def b():
            global x
            x = "b"
            return x

        return b(), x

    return a(), x


print(outer(), x)
