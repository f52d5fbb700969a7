# host: echo
# A builtin that asks an object for a number or a text lets the method wait for the host.


class Asked:
    def __len__(self):
        return echo(3)

    def __bool__(self):
        return echo(False)

    def __hash__(self):
        return echo(-1)

    def __int__(self):
        return echo(7)

    def __float__(self):
        return echo(8.5)

    def __abs__(self):
        return echo(11)

    def __round__(self, digits=None):
        return echo(digits)

    def __divmod__(self, other):
        return echo(other)

    def __str__(self):
        return echo("text")

    def __repr__(self):
        return echo("shown")

    def __format__(self, spec):
        return echo(f"<{spec}>")

    def __bytes__(self):
        return echo(b"b")

    def __reversed__(self):
        return iter([echo(2), echo(1)])

    def __dir__(self):
        return [echo("b"), echo("a")]


a = Asked()
print(len(a), bool(a), hash(a), int(a), float(a), abs(a), round(a), round(a, 2), divmod(a, 4))
print(str(a), repr(a), format(a, "s"), f"{a:{echo(5)}} {a!r} {a!s}", bytes(a), list(reversed(a)), dir(a))
print([len(x) for x in (a, a)], not a, a and 1, 1 if a else 2, sorted([a, a], key=lambda x: len(x)) == [a, a])


class Wrong:
    def __len__(self):
        return echo(-1)

    def __bool__(self):
        return echo(1)

    def __hash__(self):
        return echo("h")

    def __int__(self):
        return echo(1.5)

    def __float__(self):
        return echo(1)


for builtin in (len, bool, hash, int, float):
    try:
        builtin(Wrong())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
