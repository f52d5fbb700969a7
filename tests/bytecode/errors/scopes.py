def f(x, x): pass  # error 10-11: duplicate argument 'x' in function definition
# ---
def f(x, *, y, **x): pass  # error 18-19: duplicate argument 'x' in function definition
# ---
lambda a, a: 0  # error 11-12: duplicate argument 'a' in function definition
# ---
def f(x): global x  # error 11-19: name 'x' is parameter and global
# ---
def f(x):
    nonlocal x  # error 5-15: name 'x' is parameter and nonlocal
# ---
nonlocal x  # error 1-11: nonlocal declaration not allowed at module level
# ---
x = 1
global x  # error 1-9: name 'x' is assigned to before global declaration
# ---
def f():
    print(x)
    global x  # error 5-13: name 'x' is used prior to global declaration
# ---
def f():
    x = 1
    global x  # error 5-13: name 'x' is assigned to before global declaration
# ---
def f():
    x: int
    global x  # error 5-13: annotated name 'x' can't be global
# ---
def f():
    import x
    global x
# ---
def f():
    def x(): pass
    global x  # error 5-13: name 'x' is assigned to before global declaration
# ---
def f():
    global x
    x: int = 3  # error 5-15: annotated name 'x' can't be global
# ---
def f():
    x = 0
    def g():
        nonlocal x
        x: int  # error 9-15: annotated name 'x' can't be nonlocal
# ---
def f():
    x = 1
    nonlocal x  # error 5-15: name 'x' is assigned to before nonlocal declaration
# ---
def f():
    print(x)
    nonlocal x  # error 5-15: name 'x' is used prior to nonlocal declaration
# ---
class A:
    nonlocal x  # error 5-15: no binding for nonlocal 'x' found
# ---
def f():
    def g():
        nonlocal y  # error 9-19: no binding for nonlocal 'y' found
# ---
def f():
    x = 1
    class A:
        nonlocal x
        x = 2
# ---
class A:
    x = 1
    def f(self):
        nonlocal x  # error 9-19: no binding for nonlocal 'x' found
# ---
def f():
    x = 1
    def g():
        global x  # error 9-17: name 'x' is nonlocal and global
        nonlocal x
# ---
def f():
    global x
    def g():
        nonlocal x  # error 9-19: no binding for nonlocal 'x' found
# ---
class A[T]:
    nonlocal T  # error 5-15: nonlocal binding not allowed for type parameter 'T'
# ---
def f[T]():
    nonlocal T  # error 5-15: nonlocal binding not allowed for type parameter 'T'
# ---
def f[T, T](): pass  # error 10-11: duplicate type parameter 'T'
# ---
class A[T, *T]: pass  # error 12-14: duplicate type parameter 'T'
# ---
def f[T = int, U](): pass  # error 16-17: non-default type parameter 'U' follows default type parameter
# ---
type X[T = int, *U, **P] = int  # error 17-19: non-default type parameter 'U' follows default type parameter
# ---
def f():
    from x import *  # error 19-20: import * only allowed at module level
# ---
class A:
    from x import *  # error 19-20: import * only allowed at module level
# ---
from x import *
# ---
__debug__ = 1  # error 1-10: cannot assign to __debug__
# ---
def __debug__(): pass  # error 1-22: cannot assign to __debug__
# ---
class __debug__: pass  # error 1-22: cannot assign to __debug__
# ---
def f(__debug__): pass  # error 7-16: cannot assign to __debug__
# ---
f(__debug__=1)  # error 3-14: cannot assign to __debug__
# ---
x.__debug__ = 1  # error 1-12: cannot assign to __debug__
# ---
del __debug__  # error 5-14: cannot delete __debug__
# ---
del x.__debug__  # error 5-16: cannot delete __debug__
# ---
import __debug__  # error 8-17: cannot assign to __debug__
# ---
import a as __debug__  # error 8-22: cannot assign to __debug__
# ---
from a import __debug__  # error 15-24: cannot assign to __debug__
# ---
for __debug__ in x: pass  # error 5-14: cannot assign to __debug__
# ---
try: pass
except E as __debug__: pass  # error 1-28: cannot assign to __debug__
# ---
with x as __debug__: pass  # error 11-20: cannot assign to __debug__
# ---
(__debug__ := 1)  # error 2-11: cannot assign to __debug__
# ---
__debug__ += 1  # error 1-10: cannot assign to __debug__
# ---
match x:
    case __debug__: pass  # error 10-19: cannot assign to __debug__
# ---
print(__debug__)
# ---
from __future__ import braces  # error 24-30: not a chance
# ---
from __future__ import foo  # error 24-27: future feature foo is not defined
# ---
x = 1
from __future__ import annotations  # error 1-35: from __future__ imports must occur at the beginning of the file
# ---
def f():
    from __future__ import annotations  # error 5-39: from __future__ imports must occur at the beginning of the file
# ---
if x:
    from __future__ import division  # error 5-36: from __future__ imports must occur at the beginning of the file
# ---
"""doc"""
from __future__ import annotations, generators
# ---
from __future__ import annotations
x: (yield)  # error 5-10: yield expression cannot be used within an annotation
# ---
class A:
    def f(self):
        __x = 1
        def g():
            nonlocal __x
# ---
class A:
    def f(self, __x):
        global __x  # error 9-19: name '__x' is parameter and global
# ---
def f():
    global a, b
    nonlocal c  # error 5-15: no binding for nonlocal 'c' found
# ---
def f(a=1, *, b=2, **kw):
    global kw  # error 5-14: name 'kw' is parameter and global
