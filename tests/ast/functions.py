def f(): pass
def f(a, b): pass
def f(a, b=1, *c, d, e=2, **g): pass
def f(a, /, b, *, c): pass
def f(a: int, b: str = 'x', *c: d, e: f = 1, **g: h) -> i: pass
def f(*a: *b): pass
def f(a=1, /, b=2): pass
async def f(): pass
def f(
    a,
    b,
): return a
