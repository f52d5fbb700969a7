def append(x, to=None):
    to = [] if to is None else to
    to.append(x)
    return to


def bad(x, seen={}):
    seen[x] = seen.get(x, 0) + 1
    return dict(seen)


print(append(1), append(2), append(3, [0]), bad("a"), bad("a"), bad("b"), bad.__defaults__)


def make_adders():
    early = [lambda x, n=n: x + n for n in range(3)]
    scoped = [(lambda n: lambda x: x + n)(n) for n in range(3)]
    return early, scoped, [lambda x: x + n for n in range(3)]


early, scoped, late = make_adders()
print([f(10) for f in early], [f(10) for f in scoped], [f(10) for f in late])


def once(f):
    done = []

    def wrapper(*a):
        if not done:
            done.append(f(*a))
        return done[0]

    return wrapper


print((g := once(lambda x: x * 2))(5), g(9), g())
