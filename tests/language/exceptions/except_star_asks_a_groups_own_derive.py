class Coded(ExceptionGroup):
    def __new__(cls, message, members, code=0):
        self = super().__new__(cls, message, members)
        self.code = code
        return self

    def derive(self, members):
        return Coded(self.message, members, self.code)


try:
    group = Coded("m", [ValueError(1), TypeError(2), OSError(3), ExceptionGroup("in", [ValueError(4)])], 42)
    group.add_note("note")
    raise group
except* ValueError as caught:
    print(type(caught).__name__, caught.code, caught.__notes__, caught.exceptions)
except* (TypeError, OSError) as caught:
    print(type(caught).__name__, caught.code, caught.__notes__, caught.exceptions)
try:
    raise Coded("n", [ValueError(1), KeyError(2)], 7)
except* ValueError:
    pass
except* TypeError:
    print("never")
