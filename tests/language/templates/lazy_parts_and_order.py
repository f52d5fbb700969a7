log = []


def say(x):
    log.append(x)
    return x


t = t"{say(1)} {say(2):{say(3)}} {say(4)!s}"
print(log, t.values, [i.format_spec for i in t.interpolations], [i.conversion for i in t.interpolations])
i = t.interpolations[0]
print(i.value, i.expression, i.conversion, repr(i.format_spec), type(i).__name__)
match i:
    case object(value=v, expression=e):
        print(v, e)
x = 5
f = lambda: t"{x}"
x = 6
print(f().values, t"{x=}".strings, t"{x + 1 = !s:>5}".interpolations[0].format_spec, t"" == t"", bool(t""))
