registry = {}


def register(name):
    def decorate(f):
        registry[name] = f
        return f

    return decorate


def trace(tag):
    print("make", tag)

    def decorate(f):
        print("apply", tag)
        return f

    return decorate


@trace("outer")
@trace("inner")
@register("double")
def double(x):
    return x * 2


@register("half")
def half(x):
    return x / 2


print(sorted(registry), registry["double"](4), registry["half"](4), double is registry["double"])
