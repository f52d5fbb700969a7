import types

class D:
    @types.DynamicClassAttribute
    def v(self): return 4
    def __getattr__(self, n): return n
print(D().v)
try: D.v
except AttributeError as e: print('AE', e)
