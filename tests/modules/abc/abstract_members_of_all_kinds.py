import abc
from abc import ABC, abstractmethod


class Base(ABC):
    @classmethod
    @abstractmethod
    def make(cls):
        return cls.__name__

    @staticmethod
    @abstractmethod
    def parse(text):
        return int(text)

    @property
    def size(self):
        return 1

    @size.setter
    @abstractmethod
    def size(self, value):
        pass

    @abstractmethod
    async def fetch(self):
        pass


class Marked:
    __isabstractmethod__ = True


class WithObject(ABC):
    member = Marked()


print(sorted(Base.__abstractmethods__))
print(Base.make(), Base.parse('4'))
print(Base.__dict__['make'].__isabstractmethod__, Base.__dict__['size'].__isabstractmethod__)
try:
    Base()
except TypeError as error:
    print(error)
print(sorted(WithObject.__abstractmethods__))


class Later(Base):
    pass


Later.make = Later.parse = Later.fetch = lambda *args: None
print(abc.update_abstractmethods(Later) is Later, sorted(Later.__abstractmethods__))
Later.__abstractmethods__ = frozenset()
print(Later().size)
del Later.__abstractmethods__
print(hasattr(Later, '__abstractmethods__'), hasattr(int, '__abstractmethods__'))


class Plain:
    pass


print(abc.update_abstractmethods(Plain) is Plain)


class NotBool:
    def __bool__(self):
        raise ValueError('no truth')


def f():
    pass


f.__isabstractmethod__ = NotBool()
for member in (f, property(f)):
    try:
        type(Base)('Bad', (), {'member': member})
    except ValueError as error:
        print(error)
