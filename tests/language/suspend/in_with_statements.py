# host: fetch, fail


class Manager:
    def __init__(self, name, suppress=False):
        self.name = fetch(name)
        self.suppress = suppress

    def __enter__(self):
        print("enter", fetch(self.name))
        return fetch("entered")

    def __exit__(self, kind, error, tb):
        print("exit", fetch("exit"), kind and kind.__name__)
        return self.suppress


with Manager("a") as a, Manager("b", True) as b:
    print(a, b, fetch("body"))
    fail("ValueError", "from body")
print("after")
try:
    with Manager(fetch("c")):
        fail("LookupError", "escapes")
except LookupError as e:
    print(repr(e))


def f():
    with Manager("r"):
        return fetch("result")


print(f())
