class AppError(Exception):
    code = 1


class Detail(AppError):
    code = 2

    def __init__(self, what, **info):
        super().__init__(what)
        self.info = info

    def __str__(self):
        return f"{self.args[0]} {self.info}"


try:
    raise Detail("broken", x=1)
except AppError as e:
    print(type(e).__name__, e, e.code, e.args, e.info, repr(e))
try:
    raise AppError
except (KeyError, AppError) as e:
    print(repr(e), e.args)


class Both(KeyError, AttributeError):
    pass


try:
    raise Both("b")
except AttributeError as e:
    print(repr(e), str(e), [k.__name__ for k in Both.__mro__])


class NoInit(Exception):
    def __init__(self, a, b):
        self.a = a


e = NoInit(1, 2)
print(e.args, repr(e), str(e))
