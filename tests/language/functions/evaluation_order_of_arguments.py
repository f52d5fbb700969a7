def say(x):
    print(x, end=" ")
    return x


def f(*args, **kwargs):
    return args, kwargs


print(f(say(1), *[say(2)], say(3), a=say(4), **{"b": say(5)}, c=say(6)))
print({say("k1"): say("v1"), say("k2"): say("v2")})
print([say(1), say(2)][say(0)], say(5) + say(6) * say(7))
d = {}
d[say("key")] = say("value")
print(d)
say(1) if say(0) else say(2)
print()
(say(3), say(4))[say(1)]
