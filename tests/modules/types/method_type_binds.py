import types

def f(self, y): return (self, y)
m = types.MethodType(f, 5)
print(m(6), m.__func__ is f, m.__self__)
for bad in ((1,2),(f,None)):
    try: types.MethodType(*bad)
    except TypeError as e: print(e)
