1 +  # error 4-5: invalid syntax
# ---
1 + * 2  # error 5-6: invalid syntax
# ---
1 + not 2  # error 5-10: 'not' after an operator must be parenthesized
# ---
1 * not 2  # error 5-10: 'not' after an operator must be parenthesized
# ---
- not 2  # error 3-8: 'not' after an operator must be parenthesized
# ---
~ not x  # error 3-8: 'not' after an operator must be parenthesized
# ---
1 ** not 2  # error 6-9: invalid syntax
# ---
1 == not 2  # error 6-9: invalid syntax
# ---
1 in not x  # error 6-9: invalid syntax
# ---
not  # error 4-5: invalid syntax
# ---
a and  # error 6-7: invalid syntax
# ---
a or or b  # error 6-8: invalid syntax
# ---
a and and b  # error 7-10: invalid syntax
# ---
and a  # error 1-4: invalid syntax
# ---
a is is b  # error 6-8: invalid syntax
# ---
a not b  # error 7-8: invalid syntax
# ---
a not in  # error 9-10: invalid syntax
# ---
a is not  # error 9-10: invalid syntax
# ---
a <> b  # error 3-5: invalid syntax
# ---
a ? b : c  # error 3-4: invalid syntax
# ---
a ! b  # error 3-4: invalid syntax
# ---
a $ b  # error 3-4: invalid syntax
# ---
a = `b`  # error 5-6: invalid syntax
# ---
a && b  # error 4-5: invalid syntax
# ---
a || b  # error 4-5: invalid syntax
# ---
!a  # error 1-2: invalid syntax
# ---
a++  # error 4-5: invalid syntax
# ---
a++b
--a
# ---
++a = 1  # error 1-4: cannot assign to expression here. Maybe you meant '==' instead of '='?
# ---
x = a b c  # error 7-8: invalid syntax
# ---
print 1  # error 1-8: Missing parentheses in call to 'print'. Did you mean print(...)?
# ---
print "hello"  # error 1-14: Missing parentheses in call to 'print'. Did you mean print(...)?
# ---
print "hello" % x, y  # error 1-21: Missing parentheses in call to 'print'. Did you mean print(...)?
# ---
print x, y  # error 1-11: Missing parentheses in call to 'print'. Did you mean print(...)?
# ---
print a.b  # error 1-10: Missing parentheses in call to 'print'. Did you mean print(...)?
# ---
print f(x)  # error 1-11: Missing parentheses in call to 'print'. Did you mean print(...)?
# ---
print (1)
print
# ---
print -1
# ---
print not x  # error 1-12: Missing parentheses in call to 'print'. Did you mean print(...)?
# ---
print >>f, x
# ---
exec "x = 1"  # error 1-13: Missing parentheses in call to 'exec'. Did you mean exec(...)?
# ---
exec code in ns  # error 1-16: Missing parentheses in call to 'exec'. Did you mean exec(...)?
# ---
x = print 1  # error 5-12: Missing parentheses in call to 'print'. Did you mean print(...)?
# ---
(print 1)  # error 2-9: Missing parentheses in call to 'print'. Did you mean print(...)?
# ---
f(print 1)  # error 3-10: Missing parentheses in call to 'print'. Did you mean print(...)?
# ---
if x: print 1  # error 7-14: Missing parentheses in call to 'print'. Did you mean print(...)?
# ---
def f():
    print "a"  # error 5-14: Missing parentheses in call to 'print'. Did you mean print(...)?
# ---
lambda: print 1  # error 9-16: Missing parentheses in call to 'print'. Did you mean print(...)?
# ---
a b  # error 3-4: invalid syntax
# ---
a.b c  # error 5-6: invalid syntax
# ---
a() b  # error 5-6: invalid syntax
# ---
1 2  # error 3-4: invalid syntax
# ---
'a' b  # error 5-6: invalid syntax
# ---
a 'b'  # error 3-6: invalid syntax
# ---
[a b]  # error 2-5: invalid syntax. Perhaps you forgot a comma?
# ---
[a, b c, d]  # error 5-8: invalid syntax. Perhaps you forgot a comma?
# ---
(a b)  # error 2-5: invalid syntax. Perhaps you forgot a comma?
# ---
(a, b c)  # error 5-8: invalid syntax. Perhaps you forgot a comma?
# ---
[a.b c.d]  # error 2-9: invalid syntax. Perhaps you forgot a comma?
# ---
[1 2 3]  # error 2-5: invalid syntax. Perhaps you forgot a comma?
# ---
["a" b "c"]  # error 6-7: invalid syntax. Is this intended to be part of the string?
# ---
[x "a"]  # error 4-7: invalid syntax
# ---
{a: b c: d}  # error 5-8: invalid syntax. Perhaps you forgot a comma?
# ---
{"a": 1 "b": 2}  # error 7-12: invalid syntax. Perhaps you forgot a comma?
# ---
x = (a  # error 6-2:2: invalid syntax. Perhaps you forgot a comma?
b)
# ---
x = [
    1,
    2  # error 5-4:6: invalid syntax. Perhaps you forgot a comma?
    3,
]
# ---
x = {
    'a': f(1)  # error 10-3:8: invalid syntax. Perhaps you forgot a comma?
    'b': 2,
}
# ---
call(a, b, c d, e)  # error 12-15: invalid syntax. Perhaps you forgot a comma?
# ---
call(a for b)  # error 13-14: 'in' expected after for-loop variables
# ---
call(a in b c)  # error 6-14: invalid syntax. Perhaps you forgot a comma?
# ---
[a if b else c d]  # error 14-17: invalid syntax. Perhaps you forgot a comma?
# ---
(a for b in c d)  # error 15-16: invalid syntax
# ---
[x for x in y if]  # error 17-18: invalid syntax
# ---
[x for x in y if z else w]  # error 20-24: invalid syntax
# ---
[for x in y]  # error 2-5: invalid syntax
# ---
(for x in y)  # error 2-5: invalid syntax
# ---
lambda  # error 7-8: invalid syntax
# ---
lambda x=1, y: 0  # error 13-14: parameter without a default follows parameter with a default
# ---
lambda x, x=: 0  # error 13-14: invalid syntax
# ---
lambda *: 0  # error 9-10: named arguments must follow bare *
# ---
lambda *, **k: 0  # error 11-13: named arguments must follow bare *
# ---
lambda **k, x: 0  # error 13-14: arguments cannot follow var-keyword argument
# ---
lambda **k=1: 0  # error 11-12: var-keyword argument cannot have default value
# ---
lambda *a=1: 0  # error 10-11: var-positional argument cannot have default value
# ---
lambda *a, *b: 0  # error 12-13: * argument may appear only once
# ---
lambda /: 0  # error 8-9: invalid syntax
# ---
lambda /, a: 0  # error 8-9: at least one argument must precede /
# ---
lambda a, /, b, /: 0  # error 17-18: / may appear only once
# ---
lambda *a, /: 0  # error 12-13: / must be ahead of *
# ---
lambda (a, b): 0  # error 8-14: Lambda expression parameters cannot be parenthesized
# ---
lambda a: int: 0  # error 1-14: illegal target for annotation
# ---
lambda a b: 0  # error 10-11: invalid syntax
# ---
lambda 1: 0  # error 8-9: invalid syntax
# ---
await  # error 6-7: invalid syntax
# ---
x = await  # error 10-11: invalid syntax
# ---
yield from  # error 11-12: invalid syntax
# ---
x = yield from  # error 15-16: invalid syntax
# ---
f(yield)  # error 3-8: invalid syntax
# ---
f(yield x)  # error 3-8: invalid syntax
# ---
f((yield x))
[(yield)]
# ---
[yield x]  # error 2-7: invalid syntax
# ---
return yield  # error 8-13: invalid syntax
# ---
a[b, *c, d:e]
# ---
a[*b]
a[*b, c]
# ---
a[**b]  # error 3-5: invalid syntax
# ---
a[b=1]  # error 3-6: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
# ---
a[b:=1]
a[b:=1, c]
# ---
a[b:=1:2]  # error 7-8: invalid syntax
# ---
a[:, :, ::]
# ---
a[b:c d]  # error 5-8: invalid syntax. Perhaps you forgot a comma?
# ---
x = 1 if True else 2 else 3  # error 22-26: invalid syntax
# ---
assert  # error 7-8: invalid syntax
# ---
assert x, y, z  # error 12-13: invalid syntax
# ---
assert (x, y)
# ---
assert x = 1  # error 10-11: invalid syntax
# ---
raise a, b  # error 8-9: invalid syntax
# ---
raise a from  # error 13-14: invalid syntax
# ---
raise from a  # error 7-11: invalid syntax
# ---
raise x from y from z  # error 16-20: invalid syntax
# ---
global x, 1  # error 11-12: invalid syntax
# ---
global  # error 7-8: invalid syntax
# ---
global x.y  # error 9-10: invalid syntax
# ---
nonlocal x y  # error 12-13: invalid syntax
# ---
global x = 1  # error 10-11: invalid syntax
# ---
pass x  # error 6-7: invalid syntax
# ---
break 1  # error 7-8: invalid syntax
# ---
continue x  # error 10-11: invalid syntax
# ---
return x y  # error 10-11: invalid syntax
# ---
return 1 = 2  # error 10-11: invalid syntax
# ---
import  # error 7: Expected one or more names after 'import'
# ---
import a.  # error 10-11: invalid syntax
# ---
import a as  # error 12-13: invalid syntax
# ---
import a as b.c  # error 13-16: cannot use attribute as import target
# ---
import a as 1  # error 13-14: cannot use literal as import target
# ---
import a as f()  # error 13-16: cannot use function call as import target
# ---
import a, b as c.d  # error 16-19: cannot use attribute as import target
# ---
import a b  # error 10-11: invalid syntax
# ---
import a from b  # error 1-16: Did you mean to use 'from ... import ...' instead?
# ---
import a, b from c  # error 1-19: Did you mean to use 'from ... import ...' instead?
# ---
import a.b from c.d  # error 1-20: Did you mean to use 'from ... import ...' instead?
# ---
import (a)  # error 8-9: invalid syntax
# ---
import *  # error 8-9: invalid syntax
# ---
from  # error 5-6: invalid syntax
# ---
from a  # error 7-8: invalid syntax
# ---
from a import  # error 14: Expected one or more names after 'import'
# ---
from a import b,  # error 17-18: trailing comma not allowed without surrounding parentheses
# ---
from a import b, c,  # error 20-21: trailing comma not allowed without surrounding parentheses
# ---
from a import (b, c  # error 15: '(' was never closed
# ---
from a import ()  # error 16-17: invalid syntax
# ---
from a import (b,)
from a import (b as c, d,)
# ---
from a import b as  # error 19-20: invalid syntax
# ---
from a import b as c.d  # error 20-23: cannot use attribute as import target
# ---
from a import b as 1  # error 20-21: cannot use literal as import target
# ---
from a import b.c  # error 16-17: invalid syntax
# ---
from a import b c  # error 17-18: invalid syntax
# ---
from a import *, b  # error 16-17: invalid syntax
# ---
from a import (*)  # error 16-17: invalid syntax
# ---
from . import a
from .. import b
from ... import c
from .... import d
from .a import b
from ....a.b import c
# ---
from .  # error 7-8: invalid syntax
# ---
from import a  # error 6-12: invalid syntax
# ---
from a.import b  # error 8-14: invalid syntax
# ---
import a..b  # error 10-11: invalid syntax
# ---
type X = int
type X[T] = list[T]
type = 5
type(x)
type[x]
# ---
type X  # error 7-8: invalid syntax
# ---
type X =  # error 9-10: invalid syntax
# ---
type X[T = int  # error 7: '[' was never closed
# ---
type X[] = int  # error 8-10: Type parameter list cannot be empty
# ---
type X[*T: int] = int  # error 10-15: cannot use bound with TypeVarTuple
# ---
type X[**T: int] = int  # error 11-16: cannot use bound with ParamSpec
# ---
type X[*T: (int, str)] = int  # error 10-22: cannot use constraints with TypeVarTuple
# ---
type X[T: int = str, *Ts = *tuple[int], **P = [int]] = 1
# ---
def f[](): pass  # error 7: Type parameter list cannot be empty
# ---
class A[]: pass  # error 9: Type parameter list cannot be empty
# ---
class A[T:]: pass  # error 11-12: invalid syntax
# ---
class A[1]: pass  # error 9-10: invalid syntax
# ---
type 1 = int  # error 6-7: invalid syntax
# ---
type X.y = int  # error 7-8: invalid syntax
