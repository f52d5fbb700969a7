def f(a=1, b): pass  # error 12-13: parameter without a default follows parameter with a default
# ---
def f(a, b=1, c): pass  # error 15-16: parameter without a default follows parameter with a default
# ---
def f(a=1, /, b): pass  # error 15-16: parameter without a default follows parameter with a default
# ---
def f(a, (b, c)): pass  # error 10-16: Function parameters cannot be parenthesized
# ---
def f((a)): pass  # error 7-10: Function parameters cannot be parenthesized
# ---
def f(*): pass  # error 7-8: named arguments must follow bare *
# ---
def f(*,): pass  # error 7-8: named arguments must follow bare *
# ---
def f(*, **k): pass  # error 7-8: named arguments must follow bare *
# ---
def f(a, *): pass  # error 10-11: named arguments must follow bare *
# ---
def f(a, *, ): pass  # error 10-11: named arguments must follow bare *
# ---
def f(*a, *b): pass  # error 11-12: * argument may appear only once
# ---
def f(*a, *): pass  # error 11-12: invalid syntax
# ---
def f(*, a, *b): pass  # error 13-14: * argument may appear only once
# ---
def f(*a=1): pass  # error 9-10: var-positional argument cannot have default value
# ---
def f(*a: int=1): pass  # error 14-15: var-positional argument cannot have default value
# ---
def f(**k=1): pass  # error 10-11: var-keyword argument cannot have default value
# ---
def f(**k, a): pass  # error 12-13: arguments cannot follow var-keyword argument
# ---
def f(**k, *a): pass  # error 12-13: arguments cannot follow var-keyword argument
# ---
def f(**k, **l): pass  # error 12-14: arguments cannot follow var-keyword argument
# ---
def f(**k, /): pass  # error 12-13: arguments cannot follow var-keyword argument
# ---
def f(**): pass  # error 9-10: invalid syntax
# ---
def f(/): pass  # error 7-8: invalid syntax
# ---
def f(/, a): pass  # error 7-8: at least one argument must precede /
# ---
def f(a, /, /): pass  # error 13-14: / may appear only once
# ---
def f(a, /, b, /): pass  # error 16-17: / may appear only once
# ---
def f(*, a, /): pass  # error 13-14: / must be ahead of *
# ---
def f(*a, /): pass  # error 11-12: / must be ahead of *
# ---
def f(a, / *, b): pass  # error 12-13: expected comma between / and *
# ---
def f(a, /, *, b): pass
def g(a, /): pass
def h(a=1, /, b=2, *c, d, e=3, **k): pass
# ---
def f(a=): pass  # error 8-9: expected default value expression
# ---
def f(a=, b=1): pass  # error 8-9: expected default value expression
# ---
def f(a:): pass  # error 9-10: invalid syntax
# ---
def f(a: int =): pass  # error 14-15: expected default value expression
# ---
def f(a b): pass  # error 9-10: invalid syntax
# ---
def f(a, b c): pass  # error 12-13: invalid syntax
# ---
def f(1): pass  # error 7-8: invalid syntax
# ---
def f('a'): pass  # error 7-10: invalid syntax
# ---
def f(a.b): pass  # error 8-9: invalid syntax
# ---
def f(None): pass  # error 7-11: invalid syntax
# ---
def f(a, True): pass  # error 10-14: invalid syntax
# ---
def f(a,, b): pass  # error 9-10: invalid syntax
# ---
def f(,): pass  # error 7-8: invalid syntax
# ---
def f(a=1, *b, c, d=2, **e,): pass
# ---
def f(*a: *b): pass
# ---
def f(a: *b): pass  # error 10-11: invalid syntax
# ---
def f(**a: *b): pass  # error 12-13: invalid syntax
# ---
def f() - > int: pass  # error 9-10: expected ':'
# ---
def f() ->: pass  # error 9-11: expected ':'
# ---
def f() int: pass  # error 9-12: expected ':'
# ---
def f(): int: pass  # error 15-19: invalid syntax
# ---
def (a): pass  # error 5-6: invalid syntax
# ---
def 1(): pass  # error 5-6: invalid syntax
# ---
def f.g(): pass  # error 6-7: expected '('
# ---
def f  # error 6-7: expected '('
# ---
def  # error 4-5: invalid syntax
# ---
def f():   # error 10: IndentationError: expected an indented block after function definition on line 1
# ---
def f(a=1, b, c=2): pass  # error 12-13: parameter without a default follows parameter with a default
# ---
def f(a := 1): pass  # error 9-11: invalid syntax
# ---
def f(a, b=1, /, c, d): pass  # error 18-19: parameter without a default follows parameter with a default
# ---
class: pass  # error 6-7: invalid syntax
# ---
class 1: pass  # error 7-8: invalid syntax
# ---
class A.B: pass  # error 8-9: invalid syntax
# ---
class A(: pass  # error 9-10: invalid syntax
# ---
class A(B C): pass  # error 9-12: invalid syntax. Perhaps you forgot a comma?
# ---
class A(B,): pass
class A(): pass
class A(B, metaclass=M, **k): pass
class A(*b): pass
# ---
class A x  # error 9-10: invalid syntax
# ---
async def f() pass  # error 15-19: expected ':'
# ---
async def  # error 10-11: invalid syntax
# ---
def f(a, *, b, *, c): pass  # error 16-17: * argument may appear only once
# ---
def f(a, *b, c, *d): pass  # error 17-18: * argument may appear only once
# ---
def f(a, / b): pass  # error 12-13: invalid syntax
