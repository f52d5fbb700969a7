def collect(x, into=[]):
    into.append(x)
    return into


print(collect(1), collect(2), collect(3, []), collect(4))
n = 1


def f(a=n, b=lambda: n):
    return a, b()


n = 2
print(f(), f.__defaults__[0])


def g(*, key={}):
    key[len(key)] = 1
    return key


print(g(), g(), g.__kwdefaults__)
