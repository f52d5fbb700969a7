class Manager:
    def __init__(self, name, result=False):
        self.name = name
        self.result = result

    def __enter__(self):
        print("enter", self.name)
        return self.name.upper()

    def __exit__(self, kind, error, traceback):
        print("exit", self.name, kind.__name__ if kind else None, error, traceback is not None)
        return self.result


with Manager("a") as a:
    print("body", a)
with Manager("b", True):
    raise ValueError("suppressed")
try:
    with Manager("c"):
        raise ValueError("escapes")
except ValueError as e:
    print("outside", e)
with Manager("d", 1) as d, Manager("e") as e:
    print(d, e)
    raise KeyError("k")
with (Manager("f") as f, Manager("g", "yes"),):
    1 / 0
print("end")
