class Guard:
    def __init__(self):
        self.allowed = 1

    def __setattr__(self, name, value):
        print("set", name, value)
        if name.startswith("_"):
            raise AttributeError(f"{name} is private")
        super().__setattr__(name, value)

    def __delattr__(self, name):
        print("del", name)
        object.__delattr__(self, name)


g = Guard()
g.x = 5
g.x += 1
del g.x
for f in (lambda: setattr(g, "_y", 1), lambda: delattr(g, "x")):
    try:
        f()
    except AttributeError as e:
        print(e)
object.__setattr__(g, "_y", 9)
print(vars(g))
