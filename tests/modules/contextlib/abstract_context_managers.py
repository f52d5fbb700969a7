from contextlib import *

class T:
    def close(self): print("closed")
print(isinstance(T(), AbstractContextManager), issubclass(closing, AbstractContextManager), isinstance(open if False else closing(1), AbstractContextManager))
class Foo(AbstractContextManager): pass
try: Foo()
except TypeError as e: print(e)
