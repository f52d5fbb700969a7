class Kept(OSError):
    def __new__(cls, message, extra):
        self = super().__new__(cls, message)
        self.extra = extra
        return self


for error in Kept('text', 'more'), Kept('text', extra='more'):
    print(error.args, error.extra, error.errno)


class Full(OSError):
    def __new__(cls, number, name):
        return super().__new__(cls, number, 'no such thing', name)


error = Full(2, 'some file')
print(error, error.errno, error.filename, type(error).__mro__[1].__name__)


class Both(OSError):
    def __new__(cls, *args):
        return super().__new__(cls, *args)

    def __init__(self, *args):
        super().__init__(*reversed(args))


error = Both(3, 4)
print(error.args, error.errno)
