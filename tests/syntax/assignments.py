1 = x  # error 1-2: cannot assign to literal here. Maybe you meant '==' instead of '='?
# ---
'a' = x  # error 1-4: cannot assign to literal here. Maybe you meant '==' instead of '='?
# ---
b'a' = x  # error 1-5: cannot assign to literal here. Maybe you meant '==' instead of '='?
# ---
f'{a}' = x  # error 1-7: cannot assign to f-string expression here. Maybe you meant '==' instead of '='?
# ---
t'{a}' = x  # error 1-7: cannot assign to t-string expression here. Maybe you meant '==' instead of '='?
# ---
None = x  # error 1-5: cannot assign to None
# ---
True = 1  # error 1-5: cannot assign to True
# ---
False = 0  # error 1-6: cannot assign to False
# ---
... = x  # error 1-4: cannot assign to ellipsis here. Maybe you meant '==' instead of '='?
# ---
f() = x  # error 1-4: cannot assign to function call here. Maybe you meant '==' instead of '='?
# ---
a + b = c  # error 1-6: cannot assign to expression here. Maybe you meant '==' instead of '='?
# ---
-a = c  # error 1-3: cannot assign to expression here. Maybe you meant '==' instead of '='?
# ---
not a = c  # error 1-6: cannot assign to expression
# ---
a and b = c  # error 1-8: cannot assign to expression
# ---
a or b = c  # error 1-7: cannot assign to expression
# ---
a < b = c  # error 1-6: cannot assign to comparison
# ---
a if b else c = d  # error 1-14: cannot assign to conditional expression
# ---
lambda: x = 1  # error 1-10: cannot assign to lambda
# ---
[x for x in y] = z  # error 1-15: cannot assign to list comprehension here. Maybe you meant '==' instead of '='?
# ---
{x for x in y} = z  # error 1-15: cannot assign to set comprehension here. Maybe you meant '==' instead of '='?
# ---
{x: 1 for x in y} = z  # error 1-18: cannot assign to dict comprehension here. Maybe you meant '==' instead of '='?
# ---
(x for x in y) = z  # error 1-15: cannot assign to generator expression
# ---
{} = x  # error 1-3: cannot assign to dict literal here. Maybe you meant '==' instead of '='?
# ---
{1} = x  # error 1-4: cannot assign to set display here. Maybe you meant '==' instead of '='?
# ---
{1: 2} = x  # error 1-7: cannot assign to dict literal here. Maybe you meant '==' instead of '='?
# ---
await x = 1  # error 1-8: cannot assign to await expression here. Maybe you meant '==' instead of '='?
# ---
(yield) = x  # error 2-7: cannot assign to yield expression here. Maybe you meant '==' instead of '='?
# ---
yield = x  # error 1-6: assignment to yield expression not possible
# ---
yield x = y  # error 1-8: assignment to yield expression not possible
# ---
x = yield = y  # error 5-10: assignment to yield expression not possible
# ---
x = yield y = z  # error 5-12: assignment to yield expression not possible
# ---
(a := b) = c  # error 2-8: cannot assign to named expression here. Maybe you meant '==' instead of '='?
# ---
a, 1 = x  # error 4-5: cannot assign to literal here. Maybe you meant '==' instead of '='?
# ---
(a, f()) = x  # error 5-8: cannot assign to function call
# ---
[a, b + c] = x  # error 5-10: cannot assign to expression
# ---
a, (b, 1) = x  # error 8-9: cannot assign to literal
# ---
*a, *f() = x  # error 6-9: cannot assign to function call
# ---
*1 = x  # error 2-3: cannot assign to literal
# ---
a = 1 = b  # error 5-6: cannot assign to literal
# ---
a = f() = b  # error 5-8: cannot assign to function call
# ---
a = b = 1 + 2 = c  # error 9-14: cannot assign to expression
# ---
x = 1 = 2  # error 5-6: cannot assign to literal
# ---
f() += 1  # error 1-4: 'function call' is an illegal expression for augmented assignment
# ---
1 += 1  # error 1-2: 'literal' is an illegal expression for augmented assignment
# ---
(a, b) += 1  # error 1-7: 'tuple' is an illegal expression for augmented assignment
# ---
[a, b] += 1  # error 1-7: 'list' is an illegal expression for augmented assignment
# ---
a, b += 1  # error 1-5: 'tuple' is an illegal expression for augmented assignment
# ---
a + b += 1  # error 1-6: 'expression' is an illegal expression for augmented assignment
# ---
None += 1  # error 1-5: 'None' is an illegal expression for augmented assignment
# ---
'a' += 1  # error 1-4: 'literal' is an illegal expression for augmented assignment
# ---
(x) += 1
(x.y) = 1
(x[0]): int = 2
# ---
x += 1 += 2  # error 8-10: invalid syntax
# ---
(a, b): int  # error 1-7: only single target (not tuple) can be annotated
# ---
a, b: int  # error 1-2: only single target (not tuple) can be annotated
# ---
[a, b]: int  # error 1-7: only single target (not list) can be annotated
# ---
f(): int  # error 1-4: illegal target for annotation
# ---
1: int  # error 1-2: illegal target for annotation
# ---
a + b: int  # error 1-6: illegal target for annotation
# ---
'a': int = 1  # error 1-4: illegal target for annotation
# ---
x: int: str  # error 7-8: invalid syntax
# ---
x: = 1  # error 4-5: invalid syntax
# ---
x: yield = 1  # error 4-9: invalid syntax
# ---
: int = 1  # error 1-2: invalid syntax
# ---
x := 1  # error 3-5: invalid syntax
# ---
(x := 1)
# ---
(x.y := 1)  # error 2-5: cannot use assignment expressions with attribute
# ---
(x[0] := 1)  # error 2-6: cannot use assignment expressions with subscript
# ---
(f() := 1)  # error 2-5: cannot use assignment expressions with function call
# ---
(1 := 1)  # error 2-3: cannot use assignment expressions with literal
# ---
((a, b) := 1)  # error 2-8: cannot use assignment expressions with tuple
# ---
f(a := 1, b := 2)
# ---
f(a.b := 1)  # error 7-9: invalid syntax
# ---
[x := 1, y := 2]
# ---
x = y := 1  # error 7-9: invalid syntax
# ---
x = (y = 1)  # error 6-11: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
# ---
(x = 1)  # error 2-7: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
# ---
(x.y = 1)  # error 2-5: cannot assign to attribute here. Maybe you meant '==' instead of '='?
# ---
print(a.b = 1)  # error 7-12: expression cannot contain assignment, perhaps you meant "=="?
# ---
f(a + b = 1)  # error 3-10: expression cannot contain assignment, perhaps you meant "=="?
# ---
f(1 = 2)  # error 3-6: expression cannot contain assignment, perhaps you meant "=="?
# ---
f('a' = 2)  # error 3-8: expression cannot contain assignment, perhaps you meant "=="?
# ---
f(True = 1)  # error 3-9: cannot assign to True
# ---
f(None = 1)  # error 3-9: cannot assign to None
# ---
f(a() = 1)  # error 3-8: expression cannot contain assignment, perhaps you meant "=="?
# ---
f((a) = 1)  # error 4-8: expression cannot contain assignment, perhaps you meant "=="?
# ---
f(a, b=1, c.d=2)  # error 11-15: expression cannot contain assignment, perhaps you meant "=="?
# ---
f(*a = 1)  # error 3-9: cannot assign to iterable argument unpacking
# ---
f(**a = 1)  # error 3-10: cannot assign to keyword argument unpacking
# ---
f(a=)  # error 3-5: expected argument value expression
# ---
f(a=, b)  # error 3-5: expected argument value expression
# ---
f(a, b=)  # error 6-8: expected argument value expression
# ---
f(a=1, b)  # error 9-10: positional argument follows keyword argument
# ---
f(**a, b)  # error 9-10: positional argument follows keyword argument unpacking
# ---
f(a=1, *b, c)  # error 13-14: positional argument follows keyword argument
# ---
f(**a, *b)  # error 6-10: iterable argument unpacking follows keyword argument unpacking
# ---
f(a=1, **b, *c)  # error 11-15: iterable argument unpacking follows keyword argument unpacking
# ---
f(a, b for b in c)  # error 6-18: Generator expression must be parenthesized
# ---
f(a for a in b, c)  # error 3-15: Generator expression must be parenthesized
# ---
f(a for a in b, c for c in d)  # error 3-15: Generator expression must be parenthesized
# ---
f(a for a in b, )  # error 3-15: Generator expression must be parenthesized
# ---
f(a=b for b in c)  # error 3-5: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
# ---
f(a, b=c for c in d)  # error 6-8: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
# ---
f(x, y for y in z, w)  # error 6-18: Generator expression must be parenthesized
# ---
f(*a for a in b)  # error 3-5: iterable unpacking cannot be used in comprehension
# ---
f(**a for a in b)  # error 7-10: invalid syntax
# ---
f(a b)  # error 3-6: invalid syntax. Perhaps you forgot a comma?
# ---
f(a, b c)  # error 6-9: invalid syntax. Perhaps you forgot a comma?
# ---
f(a=1 b=2)  # error 5-8: invalid syntax. Perhaps you forgot a comma?
# ---
f(a.b c)  # error 3-8: invalid syntax. Perhaps you forgot a comma?
# ---
f(1 2)  # error 3-6: invalid syntax. Perhaps you forgot a comma?
# ---
f('a' b)  # error 3-8: invalid syntax. Perhaps you forgot a comma?
# ---
f(a 'b')  # error 5-8: invalid syntax
# ---
class A(x for x in y): pass  # error 11-14: invalid syntax
# ---
class A(a=1, b): pass  # error 15-16: positional argument follows keyword argument
# ---
del f()  # error 5-8: cannot delete function call
# ---
del 1  # error 5-6: cannot delete literal
# ---
del a + b  # error 5-10: cannot delete expression
# ---
del (a, 1)  # error 9-10: cannot delete literal
# ---
del [a, f()]  # error 9-12: cannot delete function call
# ---
del *a  # error 5-7: cannot delete starred
# ---
del (*a, b)  # error 6-8: cannot delete starred
# ---
del None  # error 5-9: cannot delete None
# ---
del a, b, c()  # error 11-14: cannot delete function call
# ---
del  # error 4-5: invalid syntax
# ---
del a b  # error 7-8: invalid syntax
# ---
del (a), (b, c), [d]
del ()
# ---
del a if b else c  # error 5-18: cannot delete conditional expression
# ---
del (yield)  # error 6-11: cannot delete yield expression
# ---
a b = 1  # error 3-4: invalid syntax
# ---
a = b c  # error 7-8: invalid syntax
# ---
a = 1 2  # error 7-8: invalid syntax
# ---
x = 5 y = 6  # error 7-8: invalid syntax
# ---
a, b =   # error 8-9: invalid syntax
# ---
a =  # error 4-5: invalid syntax
# ---
= 1  # error 1-2: invalid syntax
# ---
a = = 1  # error 5-6: invalid syntax
# ---
a == 1 = 2  # error 1-7: cannot assign to comparison
# ---
if a == 1 = 2: pass  # error 11-12: invalid syntax
# ---
[a = 1]  # error 2-7: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
# ---
{a = 1}  # error 2-7: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
# ---
(a, b = 1)  # error 5-10: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
# ---
x = [a.b = 1]  # error 6-9: cannot assign to attribute here. Maybe you meant '==' instead of '='?
# ---
f(a)[1] = 2
f(a).b = 3
# ---
f(x)(y) = 1  # error 1-8: cannot assign to function call here. Maybe you meant '==' instead of '='?
# ---
a = *b
# ---
*a
# ---
(*a)  # error 2-4: cannot use starred expression here
# ---
(**a)  # error 2-4: cannot use double starred expression here
# ---
(*a, b)
*a, b
x = *a, b
# ---
[*a for a in b]  # error 2-4: iterable unpacking cannot be used in comprehension
# ---
{*a for a in b}  # error 2-4: iterable unpacking cannot be used in comprehension
# ---
(*a for a in b)  # error 2-4: iterable unpacking cannot be used in comprehension
# ---
[a, b for a in c]  # error 2-6: did you forget parentheses around the comprehension target?
# ---
{a, b for a in c}  # error 2-6: did you forget parentheses around the comprehension target?
# ---
(a, b for a in c)  # error 7-10: invalid syntax
# ---
[a, for a in c]  # error 2-4: did you forget parentheses around the comprehension target?
# ---
[**a]  # error 2-4: invalid syntax
# ---
f(*)  # error 4-5: Invalid star expression
# ---
f(**)  # error 5-6: invalid syntax
# ---
f(a, *, b)  # error 7-8: Invalid star expression
# ---
print(*)  # error 8-9: Invalid star expression
# ---
x = *  # error 6-7: invalid syntax
# ---
return = 1  # error 8-9: invalid syntax
# ---
class = 1  # error 7-8: invalid syntax
# ---
import = 1  # error 8-9: invalid syntax
# ---
if = 1  # error 4-5: invalid syntax
# ---
x.if = 1  # error 3-5: invalid syntax
# ---
x.1  # error 2-4: invalid syntax
# ---
x..y  # error 3-4: invalid syntax
# ---
x.  # error 3-4: invalid syntax
# ---
a->b  # error 2-4: invalid syntax
# ---
a = b if c  # error 5-11: expected 'else' after 'if' expression
# ---
a = b if c else  # error 16-17: expected expression after 'else', but statement is given
# ---
a = b if else c  # error 10-14: invalid syntax
# ---
a = pass if b else c  # error 5-9: expected expression before 'if', but statement is given
# ---
a = b if c else pass  # error 17-21: expected expression after 'else', but statement is given
# ---
x = (a if b)  # error 6-12: expected 'else' after 'if' expression
# ---
x = (a if b else return)  # error 18-24: expected expression after 'else', but statement is given
# ---
x = [a if b for a in c]  # error 6-12: expected 'else' after 'if' expression
