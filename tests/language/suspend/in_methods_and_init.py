# host: add, fetch


class User:
    def __init__(self, key):
        self.name = fetch(key)
        self.age = add(30)

    def birthday(self):
        self.age = add(self.age)
        return self

    @property
    def label(self):
        return f"{self.name} ({fetch(self.age)})"

    @classmethod
    def load(cls, *keys):
        return [cls(fetch(k)) for k in keys]

    @staticmethod
    def total(*numbers):
        return sum(add(n) for n in numbers)

    def __call__(self, x):
        return add(self.age, x)


u = User("u1")
print(u.birthday().birthday().age, u.label, [x.name for x in User.load("a", "b")], User.total(1, 2), u(5))
