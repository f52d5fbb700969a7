import types

ns = types.SimpleNamespace(a=1, b='x')
print(ns, ns.a, ns == types.SimpleNamespace(a=1, b='x'), ns != 3)
ns.c = ns
print(ns)
del ns.c
print(vars(ns), types.SimpleNamespace({'q': 1}, z=2))
try: types.SimpleNamespace(1,2)
except TypeError as e: print(e)
try: types.SimpleNamespace({1:2})
except TypeError as e: print(e)
try: hash(ns)
except TypeError as e: print('unhashable')
class Sub(types.SimpleNamespace): pass
print(Sub(x=1))
