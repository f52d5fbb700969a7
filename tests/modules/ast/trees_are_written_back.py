import ast

for source in ('(a + b) * c ** -d', 'not (a and b) or c', 'x if y else (lambda z: z)', '[*a, (b, c), {d: e, **f}]',
               'a < b <= c is not d', "f'{a!r:>{b}} it''s'", '(yield)', 'a[1:2, ::3]', 'x[(1, 2)]', '(1).real', '{1, 2}',
               '(await x)', 'a, *b = c, d', '(x := 5)', '{k: v for k, v in z if k if v}', "'it\\'s' \"q\"", '-1 ** 2',
               '(-1) ** 2', '2 - (3 - 4)', '(2 - 3) - 4', 'a @ b // c', '(a, b)[0]', 'print(x for x in y)', '1e400', 'b"x"'):
    print(ast.unparse(ast.parse(source)))
print(ast.unparse(ast.parse('''
@deco(1)
async def f[T: int](a, /, b=1, *, c: int, **k) -> None:
    """Doc
    string."""
    async with a as b, c: pass
    async for i in x:
        break
    else:
        continue
    try:
        raise A from b
    except (C, D) as e:
        assert x, 'm'
    except* E: pass if False else 0
    finally:
        del x, y[0]
'''.replace('    except* E: pass if False else 0\n', ''))))
print(ast.unparse(ast.parse('''
class A(B, metaclass=C):
    x: int = 1
    (y): str
    def g(self): global q; nonlocal_ = 1; return
if a: pass
elif b: pass
else: pass
while 1: x += 1
match p:
    case [1, *rest] | {'k': v, **kw} if z: pass
    case Point(x=0, y=-1) as q: pass
    case (1 | 2), None, a.b: pass
    case _: pass
from . import x as y
from ..a.b import *
type X[T] = list[T]
with (open(a) as b): pass
''')))
