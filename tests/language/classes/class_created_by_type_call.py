def hello(self):
    return f"hello {self.name}"


Person = type("Person", (), {"hello": hello, "name": "default", "__doc__": "made"})
Child = type("Child", (Person,), dict(name="child"))
print(
    Person().hello(), Child().hello(), Person.__name__, Child.__bases__, Person.__doc__,
    Person.__module__, Child.__qualname__,
)
print(
    type(Person()).__name__, isinstance(Child(), Person),
    type("Empty", (object,), {})().__class__.__name__, type("X", (int,), {})(5) + 1,
)
for f in (
    lambda: type("a b", (), {}).__name__, lambda: type(5, (), {}), lambda: type("X", int, {}),
    lambda: type("X", (1,), {}), lambda: type("X", (), []),
):
    try:
        print(f())
    except TypeError as e:
        print(e)
