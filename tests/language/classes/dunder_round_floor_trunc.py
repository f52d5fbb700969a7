class R:
    def __round__(self, n=None):
        return ("round", n)

    def __trunc__(self):
        return "trunc"

    def __floor__(self):
        return "floor"


print(round(R()), round(R(), 2), round(R(), None), R().__trunc__(), R().__floor__())
for f in (lambda: round(object()), lambda: int(R()), lambda: abs(R()), lambda: -R(), lambda: ~R(), lambda: float(R())):
    try:
        f()
    except TypeError as e:
        print(e)
