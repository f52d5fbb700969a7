from contextlib import *

@contextmanager
def cm(x):
    "doc"
    print('in', x)
    try:
        yield x*2
    finally:
        print('out')
@cm('deco')
def f(a): print('f', a); return a
print(f(3), f.__name__)
class D(ContextDecorator):
    def __enter__(self): print('E'); return self
    def __exit__(self, *a): print('X', a[0])
@D()
def g(): return 1
print(g())
