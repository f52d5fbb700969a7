class Dynamic:
    def __init__(self):
        self.real = "real"

    def __getattr__(self, name):
        if name.startswith("no"):
            raise AttributeError(f"really no {name}")
        return f"dynamic {name}"


d = Dynamic()
print(d.real, d.anything, hasattr(d, "nothing"), getattr(d, "nope", "default"), d.method)
try:
    d.nobody
except AttributeError as e:
    print(e)


class Logged:
    x = 1

    def __getattribute__(self, name):
        print("access", name, end="; ")
        return super().__getattribute__(name)

    def __getattr__(self, name):
        return "fallback"


g = Logged()
g.y = 2
print(g.x, g.y, g.z)
print(len([g.x for _ in range(2)]))
