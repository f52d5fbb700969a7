@a
def f(): pass
@a.b(c)
@d[e]
class A: pass
@(yield)
async def f(): pass
@a := b
def f(): pass
@lambda f: f
def f(): pass
