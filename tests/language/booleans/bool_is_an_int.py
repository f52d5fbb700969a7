print(True == 1, True is not 1 == 1, isinstance(True, int), issubclass(bool, int), type(True).__name__)
print(repr(True), str(False), f"{True}", f"{True:d}", f"{True:>6}", "%s" % True)
print([False, True].index(1), {True: "yes"}[1], sorted([True, False, True]), True > False)
print(True & False, True | False, True ^ True, type(True ^ True).__name__, int(True), float(True))
for f in (lambda: bool(1, 2), lambda: bool(x=1)):
    try:
        f()
    except TypeError as e:
        print(e)
