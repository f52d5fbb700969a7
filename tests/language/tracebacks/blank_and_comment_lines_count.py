# a comment

# another


def f():

    # inside

    return 1 / 0


f()
