class Animal:
    def __init__(self, name):
        self.name = name

    def speak(self):
        return f"{self.name} makes a sound"

    def intro(self):
        return "I say: " + self.speak()


class Dog(Animal):
    def __init__(self, name, breed):
        super().__init__(name)
        self.breed = breed

    def speak(self):
        return super().speak() + " like woof"


class Puppy(Dog):
    def speak(self):
        return super(Puppy, self).speak().upper()


p = Puppy("Rex", "lab")
print(
    p.intro(), p.breed, isinstance(p, Animal), issubclass(Puppy, Dog), Puppy.__bases__,
    [c.__name__ for c in Puppy.__mro__],
)
print(super(Dog, p).speak(), Animal.speak(p), type(super(Dog, p)).__name__)
