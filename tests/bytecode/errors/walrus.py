def f():
    [(x := 1) for x in y]  # error 7-8: assignment expression cannot rebind comprehension iteration variable 'x'
# ---
[(x := 1) for y in z]
# ---
class A:
    [(x := 1) for z in y]  # error 7-8: assignment expression within a comprehension cannot be used in a class body
# ---
[i for i in (x := y)]  # error 14-20: assignment expression cannot be used in a comprehension iterable expression
# ---
[i for i in [(lambda: (x := y))]]  # error 24-30: assignment expression cannot be used in a comprehension iterable expression
# ---
[[(j := 0) for i in a] for j in b]  # error 4-5: assignment expression cannot rebind comprehension iteration variable 'j'
# ---
[(j := 0) for i in a for j in b]  # error 3-4: assignment expression cannot rebind comprehension iteration variable 'j'
# ---
[i for i in a if (j := i) for j in b]  # error 31-32: comprehension inner loop cannot rebind assignment expression target 'j'
# ---
[i for i, j in a if (j := i)]  # error 22-23: assignment expression cannot rebind comprehension iteration variable 'j'
# ---
def f():
    global x
    [(x := 1) for y in z]
# ---
def f():
    {(x := 1): (y := 2) for z in w}
    return x, y
# ---
def f():
    return ((x := y) for y in z)
# ---
lambda: [(x := 1) for y in z]
# ---
x: (a := 1)  # error 5-11: named expression cannot be used within an annotation
# ---
def f(x: (a := 1)): pass  # error 11-17: named expression cannot be used within an annotation
# ---
def f() -> (a := 1): pass  # error 13-19: named expression cannot be used within an annotation
# ---
class A[T: (x := 1)]: pass  # error 13-19: named expression cannot be used within a TypeVar bound
# ---
class A[T: ((x := 1), int)]: pass  # error 14-20: named expression cannot be used within a TypeVar constraint
# ---
class A[T = (x := 1)]: pass  # error 14-20: named expression cannot be used within a TypeVar default
# ---
class A[*T = (x := 1)]: pass  # error 15-21: named expression cannot be used within a TypeVarTuple default
# ---
class A[**T = (x := 1)]: pass  # error 16-22: named expression cannot be used within a ParamSpec default
# ---
type X = (a := 1)  # error 11-17: named expression cannot be used within a type alias
# ---
class A[T]((x := object)): pass  # error 13-24: named expression cannot be used within the definition of a generic
# ---
def f[T](x=(y := 1)): pass
# ---
type X[T] = [(x := 1) for y in z]  # error 15-16: assignment expression within a comprehension cannot be used in a type alias
# ---
class A[T: [(x := 1) for y in z]]: pass  # error 14-15: assignment expression within a comprehension cannot be used in a TypeVar bound
# ---
class A[T]([(x := 1) for y in z]): pass  # error 14-15: assignment expression within a comprehension cannot be used within the definition of a generic
# ---
type X[T: (yield)] = int  # error 12-17: yield expression cannot be used within a TypeVar bound
# ---
x: (yield)  # error 5-10: yield expression cannot be used within an annotation
# ---
async def f():
    x: (await y)  # error 9-16: await expression cannot be used within an annotation
# ---
def f(x: (yield)): pass  # error 11-16: yield expression cannot be used within an annotation
# ---
type X = (yield)  # error 11-16: yield expression cannot be used within a type alias
# ---
type X = (yield from y)  # error 11-23: yield expression cannot be used within a type alias
# ---
async def f():
    type X = await y  # error 14-21: await expression cannot be used within a type alias
# ---
class A[T]((yield)): pass  # error 13-18: yield expression cannot be used within the definition of a generic
