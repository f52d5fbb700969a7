globals()["dynamic"] = 5
print(dynamic, "dynamic" in globals())
del globals()["dynamic"]
try:
    dynamic
except NameError as e:
    print(e)


class Namespace:
    pass


ns = Namespace()
for i, name in enumerate(["alpha", "beta"]):
    setattr(ns, name, i)
print(
    ns.alpha, ns.beta, vars(ns), [getattr(ns, n) for n in ("beta", "alpha")],
    {k: v for k, v in vars(ns).items() if v},
)


def f(**kw):
    locals()["x"] = 1
    return sorted(locals()), kw


print(f(a=1))
