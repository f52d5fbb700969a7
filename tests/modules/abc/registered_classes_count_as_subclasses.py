from abc import ABC, get_cache_token


class Animal(ABC):
    pass


class Dog(Animal):
    pass


class Robot:
    pass


class Toy(Robot):
    pass


print(isinstance(Robot(), Animal), issubclass(Toy, Dog))
before = get_cache_token()
print(Dog.register(Robot) is Robot)
print(get_cache_token() == before)
print(isinstance(Robot(), Animal), isinstance(Toy(), Dog), issubclass(Robot, Animal))
print(isinstance(3, Animal), isinstance(3, (str, Animal)), isinstance(Toy(), (str, Animal)))


@Animal.register
class Cat:
    pass


print(issubclass(Cat, Animal), issubclass(Cat, Dog), Animal in Cat.__mro__)
for bad in (3, Animal):
    try:
        Dog.register(bad)
    except (TypeError, RuntimeError) as error:
        print(type(error).__name__, error)
try:
    issubclass(3, Animal)
except TypeError as error:
    print(error)
Animal.register(int)
print(isinstance(True, Animal), isinstance(1.5, Animal))
