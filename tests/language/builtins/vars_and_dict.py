class P:
    kind = "p"

    def __init__(self, x):
        self.x = x


p = P(1)
print(vars(p), p.__dict__, vars(p) is p.__dict__, "kind" in vars(P), "kind" in vars(p))
vars(p)["y"] = 5
p.__dict__["z"] = 6
print(p.y, p.z, vars(p))
p.__dict__ = {"only": 1}
print(p.only, hasattr(p, "x"))
for f in (lambda: vars(5), lambda: vars("a"), lambda: vars([]), lambda: vars(1, 2)):
    try:
        f()
    except TypeError as e:
        print(e)
try:
    P.__dict__["x"] = 1
except TypeError as e:
    print(e)
try:
    p.__dict__ = 5
except TypeError as e:
    print(e)
