class I:
    def __init__(self):
        self.log = []

    def __iadd__(self, o):
        self.log.append(("iadd", o))
        return self

    def __imul__(self, o):
        self.log.append(("imul", o))
        return self

    def __ior__(self, o):
        return "replaced"

    def __sub__(self, o):
        return "sub used"

    def __imatmul__(self, o):
        return NotImplemented


i = I()
kept = i
i += 1
i *= 2
print(i is kept, i.log)
i |= 3
print(i)
j = I()
j -= 1
print(j)
for source in ("@=", "/="):
    k = I()
    try:
        if source == "@=":
            k @= 1
        else:
            k /= 1
    except TypeError as e:
        print(e)
