def shout(f):
    def wrapper(*args, **kwargs):
        return f(*args, **kwargs).upper() + "!"

    return wrapper


def repeat(times):
    print("factory", times)

    def decorate(f):
        print("decorating")
        return lambda *a: " ".join([f(*a)] * times)

    return decorate


@shout
@repeat(2)
def greet(name):
    return "hi " + name


print(greet("bob"))


@(lambda f: "replaced")
def gone():
    pass


print(gone)
