eg = ExceptionGroup("all", [ValueError(1), TypeError("t"), ExceptionGroup("inner", [ValueError(2), KeyError("k")])])
print(repr(eg))
print(eg.message, len(eg.exceptions), eg.args[0])
print(repr(eg.subgroup(ValueError)))
print(eg.subgroup(OSError))
match_, rest = eg.split((TypeError, KeyError))
print(repr(match_), repr(rest))
print(repr(eg.subgroup(lambda e: isinstance(e, KeyError))))
print(repr(eg.derive([ValueError(9)])), isinstance(eg, Exception), type(eg).__mro__[1].__name__)
for f in (lambda: eg.split(5), lambda: eg.subgroup("x"), lambda: eg.split()):
    try:
        f()
    except TypeError as e:
        print(e)
