class Dog:
    kind = "canine"
    tricks = []

    def __init__(self, name):
        self.name = name

    def add(self, trick):
        self.tricks.append(trick)
        return self


a, b = Dog("a"), Dog("b")
print(a.name, b.name, a.kind, Dog.kind, a.add("roll").tricks, b.tricks, a.tricks is Dog.tricks)
a.kind = "special"
print(a.kind, b.kind, Dog.kind)
Dog.kind = "changed"
print(a.kind, b.kind)
del a.kind
print(a.kind, Dog.__name__, type(a) is Dog, isinstance(a, Dog), a.__class__.__name__)
Dog.bark = lambda self, n=1: self.name + " woof" * n
print(b.bark(), a.bark(2), Dog.bark(a))
