from abc import ABC


class Quacks(ABC):
    @classmethod
    def __subclasshook__(cls, other):
        if cls is Quacks:
            return any('quack' in each.__dict__ for each in other.__mro__) or NotImplemented
        return NotImplemented


class Duck:
    def quack(self):
        pass


class Never(ABC):
    @classmethod
    def __subclasshook__(cls, other):
        return False


class Child(Never):
    pass


class Odd(ABC):
    @classmethod
    def __subclasshook__(cls, other):
        return 5


print(issubclass(Duck, Quacks), isinstance(Duck(), Quacks), issubclass(int, Quacks))
print(issubclass(Child, Never), isinstance(Child(), Never))
try:
    issubclass(int, Odd)
except AssertionError as error:
    print(type(error).__name__)


class Claims:
    __class__ = Duck


print(isinstance(Claims(), Quacks), issubclass(Claims, Quacks))
