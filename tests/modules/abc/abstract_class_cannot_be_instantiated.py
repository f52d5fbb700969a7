from abc import ABC, ABCMeta, abstractmethod


class Shape(ABC):
    @abstractmethod
    def area(self):
        return 1

    @property
    @abstractmethod
    def name(self):
        pass

    def describe(self):
        return f'{self.name} {self.area()}'


class Half(Shape):
    def area(self):
        return super().area() + 1


class Square(Half):
    name = 'square'


for cls in (Shape, Half):
    try:
        cls()
    except TypeError as error:
        print(error)
print(Square().describe())
print(sorted(Shape.__abstractmethods__), sorted(Half.__abstractmethods__), Square.__abstractmethods__)
print(Shape.area.__isabstractmethod__, Shape.name.__isabstractmethod__)
print(type(Shape) is ABCMeta, issubclass(Half, Shape), isinstance(Square(), Shape))


class Dicted(dict, ABC):
    @abstractmethod
    def f(self):
        pass


print(Dicted(a=1))
try:
    type.__abstractmethods__
except AttributeError as error:
    print(error)
