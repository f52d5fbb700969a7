handlers = {"add": lambda a, b: a + b, "div": lambda a, b: a / b}


def dispatch(op, *args):
    return handlers[op](*args)


print(dispatch("add", 1, 2))
dispatch("div", 1, 0)
