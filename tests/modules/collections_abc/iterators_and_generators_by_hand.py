from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Generator, Hashable, Iterable, Iterator, Sized


class Down(Iterator):
    def __init__(self, n):
        self.n = n

    def __next__(self):
        if not self.n:
            raise StopIteration
        self.n -= 1
        return self.n


print(list(Down(3)), isinstance(Down(1), Iterable))


class Echo(Generator):
    last = 'start'

    def send(self, value):
        if value == 'stop':
            raise StopIteration('done')
        self.last, before = value, self.last
        return before

    def throw(self, typ, val=None, tb=None):
        super().throw(typ, val, tb)


echo = Echo()
print(next(echo), echo.send(1), echo.send(2), next(echo))
try:
    echo.throw(ValueError('bad'))
except ValueError as error:
    print(repr(error))
print(echo.close(), iter(echo) is echo)


class Stubborn(Echo):
    def throw(self, typ, val=None, tb=None):
        return 1


try:
    Stubborn().close()
except RuntimeError as error:
    print(error)


class NoHash:
    __hash__ = None


class Length:
    def __len__(self):
        return 1


print(isinstance(NoHash(), Hashable), isinstance(Length(), Hashable), isinstance(Length(), Sized), isinstance([], Hashable))
print(isinstance(NoHash, Callable), isinstance(Length(), Callable))


class Getter:
    def __getitem__(self, index):
        raise IndexError


print(isinstance(Getter(), Iterable), list(Getter()))
for cls in (Awaitable, Coroutine, AsyncIterator, Callable):
    try:
        cls()
    except TypeError as error:
        print(error)
