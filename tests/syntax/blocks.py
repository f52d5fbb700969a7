if x:
pass  # error 1-5: IndentationError: expected an indented block after 'if' statement on line 1
# ---
  x = 1  # error 2: IndentationError: unexpected indent
# ---
x = 1
  y = 2  # error 2: IndentationError: unexpected indent
# ---
if x:
    y
  z  # error 4: IndentationError: unindent does not match any outer indentation level
# ---
if x:
        y
    z  # error 6: IndentationError: unindent does not match any outer indentation level
# ---
def f():
x = 1  # error 1-2: IndentationError: expected an indented block after function definition on line 1
# ---
class A:
x = 1  # error 1-2: IndentationError: expected an indented block after class definition on line 1
# ---
for i in x:
y  # error 1-2: IndentationError: expected an indented block after 'for' statement on line 1
# ---
async def f():
    async for i in x:
    y  # error 5-6: IndentationError: expected an indented block after 'for' statement on line 2
# ---
while x:
y  # error 1-2: IndentationError: expected an indented block after 'while' statement on line 1
# ---
with x:
y  # error 1-2: IndentationError: expected an indented block after 'with' statement on line 1
# ---
with (x as y, z):
y  # error 1-2: IndentationError: expected an indented block after 'with' statement on line 1
# ---
try:
x  # error 1-2: IndentationError: expected an indented block after 'try' statement on line 1
# ---
try:
    x
except:
y  # error 1-2: IndentationError: expected an indented block after 'except' statement on line 3
# ---
try:
    x
except E:
y  # error 1-2: IndentationError: expected an indented block after 'except' statement on line 3
# ---
try:
    x
except E as e:
y  # error 1-2: IndentationError: expected an indented block after 'except' statement on line 3
# ---
try:
    x
except* E:
y  # error 1-2: IndentationError: expected an indented block after 'except*' statement on line 3
# ---
try:
    x
finally:
y  # error 1-2: IndentationError: expected an indented block after 'finally' statement on line 3
# ---
try:
    x
except E:
    y
else:
z  # error 1-2: IndentationError: expected an indented block after 'else' statement on line 5
# ---
if x:
    y
elif z:
w  # error 1-2: IndentationError: expected an indented block after 'elif' statement on line 3
# ---
if x:
    y
else:
w  # error 1-2: IndentationError: expected an indented block after 'else' statement on line 3
# ---
for x in y:
    z
else:
w  # error 1-2: IndentationError: expected an indented block after 'else' statement on line 3
# ---
while x:
    z
else:
w  # error 1-2: IndentationError: expected an indented block after 'else' statement on line 3
# ---
match x:
case 1:  # error 1-5: IndentationError: expected an indented block after 'match' statement on line 1
    pass
# ---
match x:
    case 1:
    pass  # error 5-9: IndentationError: expected an indented block after 'case' statement on line 2
# ---
match x:
    case 1 if y:
    pass  # error 5-9: IndentationError: expected an indented block after 'case' statement on line 2
# ---
match x  # error 8-9: expected ':'
    case 1:
        pass
# ---
match x:
    case 1  # error 11-12: expected ':'
        pass
# ---
match x:
    pass  # error 5-9: invalid syntax
# ---
match x:
    case 1:
        pass
    x = 2  # error 5-6: invalid syntax
# ---
if x  # error 5-6: expected ':'
    pass
# ---
if x:
    pass
elif y  # error 7-8: expected ':'
    pass
# ---
if x:
    pass
else  # error 5-6: expected ':'
    pass
# ---
while x  # error 8-9: expected ':'
    pass
# ---
for x in y  # error 11-12: expected ':'
    pass
# ---
def f()  # error 8-9: expected ':'
    pass
# ---
def f() -> int  # error 15-16: expected ':'
    pass
# ---
def f:  # error 6-7: expected '('
    pass
# ---
class A  # error 8-9: expected ':'
    pass
# ---
class A(B)  # error 11-12: expected ':'
    pass
# ---
class A:
    def f(self)  # error 16-17: expected ':'
        pass
# ---
with x  # error 7-8: expected ':'
    pass
# ---
with x as y  # error 12-13: expected ':'
    pass
# ---
with (x as y)  # error 14-15: expected ':'
    pass
# ---
with (x, y)  # error 12-13: expected ':'
    pass
# ---
try  # error 4-5: expected ':'
    pass
# ---
try:
    pass
except  # error 7-8: expected ':'
    pass
# ---
try:
    pass
except E  # error 9-10: expected ':'
    pass
# ---
try:
    pass
except E as e  # error 14-15: expected ':'
    pass
# ---
try:
    pass
finally  # error 8-9: expected ':'
    pass
# ---
try:
    pass
x = 1  # error 1-2: expected 'except' or 'finally' block
# ---
try:
    pass  # error 9: expected 'except' or 'finally' block
# ---
def f():
    try:
        pass
    x = 1  # error 5-6: expected 'except' or 'finally' block
# ---
try:
    pass
else:  # error 1-5: expected 'except' or 'finally' block
    pass
# ---
try:
    pass
except A:
    pass
except* B:  # error 1-8: cannot have both 'except' and 'except*' on the same 'try'
    pass
# ---
try:
    pass
except* A:
    pass
except B:  # error 1-7: cannot have both 'except' and 'except*' on the same 'try'
    pass
# ---
try:
    pass
except*:  # error 8-9: expected one or more exception types
    pass
# ---
try:
    pass
except* :  # error 9-10: expected one or more exception types
    pass
# ---
try:
    pass
except A, B:
    pass
# ---
try:
    pass
except A, B as c:  # error 8-17: multiple exception types must be parenthesized when using 'as'
    pass
# ---
try:
    pass
except* A, B as c:  # error 9-18: multiple exception types must be parenthesized when using 'as'
    pass
# ---
try:
    pass
except A as b.c:  # error 13-16: cannot use except statement with attribute
    pass
# ---
try:
    pass
except A as 1:  # error 13-14: cannot use except statement with literal
    pass
# ---
try:
    pass
except (A, B) as c:
    pass
finally:
    pass
# ---
if x:
    pass
else:
    pass
elif y:  # error 1-5: 'elif' block follows an 'else' block
    pass
# ---
else:  # error 1-5: invalid syntax
    pass
# ---
elif x:  # error 1-5: invalid syntax
    pass
# ---
except:  # error 1-7: invalid syntax
    pass
# ---
finally:  # error 1-8: invalid syntax
    pass
# ---
case 1:  # error 6-7: invalid syntax
    pass
# ---
if x: if y: pass  # error 7-9: invalid syntax
# ---
x = 1; if y: pass  # error 8-10: invalid syntax
# ---
for x in y: for z in w: pass  # error 13-16: invalid syntax
# ---
if x: pass; else: pass  # error 13-17: invalid syntax
# ---
if True:
	x = 1
        y = 2  # error 1: TabError: inconsistent use of tabs and spaces in indentation
# ---
if True:
        x = 1
	y = 2  # error 1: TabError: inconsistent use of tabs and spaces in indentation
# ---
if True:
    if x:
        pass
   y  # error 5: IndentationError: unindent does not match any outer indentation level
# ---
def f():
    x = 1
     y = 2  # error 5: IndentationError: unexpected indent
# ---
def f():
    return 1
    def g()  # error 12-13: expected ':'
        pass
# ---
@decorator
x = 1  # error 1-2: invalid syntax
# ---
@  # error 2-3: invalid syntax
def f(): pass
# ---
@a b  # error 4-5: invalid syntax
def f(): pass
# ---
async x = 1  # error 7-8: invalid syntax
# ---
async while x:  # error 7-12: invalid syntax
    pass
# ---
@a
async with x:  # error 7-11: invalid syntax
    pass
# ---
if x:
    # only a comment  # error 21: IndentationError: expected an indented block after 'if' statement on line 1
# ---
if x:

y = 1  # error 1-2: IndentationError: expected an indented block after 'if' statement on line 1
# ---
def f():
    '''doc'''
  x = 1  # error 8: IndentationError: unindent does not match any outer indentation level
# ---
for x in range(10):
    pass
    else:  # error 5-9: invalid syntax
        pass
# ---
if x:
    for y in z:
    pass  # error 5-9: IndentationError: expected an indented block after 'for' statement on line 2
# ---
lambda x  # error 9-10: invalid syntax
# ---
x = lambda: pass  # error 13-17: invalid syntax
# ---
if x = 1:  # error 4-9: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
    pass
# ---
if x = 1 and y:  # error 4-9: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
    pass
# ---
while x.y = 1:  # error 7-10: cannot assign to attribute here. Maybe you meant '==' instead of '='?
    pass
# ---
elif_ = 1
elif x:  # error 1-5: invalid syntax
    pass
# ---
with open(x) as f, open(y) as g  # error 32-33: expected ':'
    pass
# ---
with a as 1: pass  # error 11-12: cannot assign to literal
# ---
with a as f(): pass  # error 11-14: cannot assign to function call
# ---
with (a as 1): pass  # error 12-13: cannot assign to literal
# ---
with a as b + c: pass  # error 11-16: cannot assign to expression
# ---
for 1 in x: pass  # error 5-6: cannot assign to literal
# ---
for f() in x: pass  # error 5-8: cannot assign to function call
# ---
for x + 1 in y: pass  # error 5-10: cannot assign to expression
# ---
for (x, 1) in y: pass  # error 9-10: cannot assign to literal
# ---
for *x, "a" in y: pass  # error 9-12: cannot assign to literal
# ---
for x in : pass  # error 10-11: invalid syntax
# ---
for x y in z: pass  # error 7-8: invalid syntax
# ---
for x: pass  # error 6-7: invalid syntax
# ---
for x, y z in w: pass  # error 10-11: invalid syntax
# ---
[x for x y in z]  # error 10-11: 'in' expected after for-loop variables
# ---
[x for x]  # error 9-10: 'in' expected after for-loop variables
# ---
[x for f() in y]  # error 8-11: cannot assign to function call
# ---
[x for 1 in y]  # error 8-9: cannot assign to literal
# ---
(x for x, y, z+1 in y)  # error 14-17: cannot assign to expression
# ---
for x not in y: pass  # error 7-10: invalid syntax
# ---
for in x: pass  # error 5-7: invalid syntax
