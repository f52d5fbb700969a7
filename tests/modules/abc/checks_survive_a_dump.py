# host: add
from abc import ABC, abstractmethod


class Base(ABC):
    @abstractmethod
    def f(self):
        pass


class Part(Base):
    pass


class Full(Part):
    def f(self):
        return 'f'


class Other:
    pass


Base.register(Other)
print(add(1, 2))
print(isinstance(Other(), Base), isinstance(Other(), Full), isinstance(Full(), Base))
try:
    Part()
except TypeError as error:
    print(error)
print(add(3, 4))
print([each.__name__ for each in Base.__subclasses__()])


class Late(Base):
    pass


Late.register(int)
print(isinstance(3, Base))
