whille x:  # error 1-7: invalid syntax. Did you mean 'while'?
    pass
# ---
fro x in y:  # error 1-4: invalid syntax. Did you mean 'for'?
    pass
# ---
form x import y  # error 1-5: invalid syntax. Did you mean 'from'?
# ---
improt x  # error 1-7: invalid syntax. Did you mean 'import'?
# ---
fi x:  # error 1-3: invalid syntax. Did you mean 'if'?
    pass
# ---
if x:
    pass
esle:  # error 1-5: invalid syntax. Did you mean 'else'?
    pass
# ---
if x:
    pass
elfi y:  # error 1-5: invalid syntax. Did you mean 'elif'?
    pass
# ---
clas A:  # error 1-5: invalid syntax. Did you mean 'class'?
    pass
# ---
dfe f():  # error 1-4: invalid syntax. Did you mean 'def'?
    pass
# ---
async dfe f():  # error 7-10: invalid syntax. Did you mean 'def'?
    pass
# ---
retrun x  # error 8-9: invalid syntax
# ---
def f():
    retrun x  # error 5-11: invalid syntax. Did you mean 'return'?
# ---
def f():
    yeild x  # error 5-10: invalid syntax. Did you mean 'yield'?
# ---
rasie X  # error 1-6: invalid syntax. Did you mean 'raise'?
# ---
asert x  # error 1-6: invalid syntax. Did you mean 'assert'?
# ---
tyr:  # error 1-4: invalid syntax. Did you mean 'try'?
    pass
except:
    pass
# ---
try:
    pass
exept:  # error 1-6: expected 'except' or 'finally' block
    pass
# ---
try:
    pass
finaly:  # error 1-7: expected 'except' or 'finally' block
    pass
# ---
wiht x:  # error 1-5: invalid syntax. Did you mean 'with'?
    pass
# ---
x = y andd z  # error 7-11: invalid syntax. Did you mean 'and'?
# ---
x = y nto in z  # error 7-10: invalid syntax. Did you mean 'not'?
# ---
x = [a fo a in b]  # error 8-10: invalid syntax. Did you mean 'for'?
# ---
x = [a for a ni b]  # error 14-16: 'in' expected after for-loop variables
# ---
lamda x: 1  # error 1-6: invalid syntax. Did you mean 'lambda'?
# ---
x = lamda y: 1  # error 5-10: invalid syntax. Did you mean 'lambda'?
# ---
globl x  # error 1-6: invalid syntax. Did you mean 'global'?
# ---
dl x  # error 1-3: invalid syntax. Did you mean 'del'?
# ---
x = yy if z esle w  # error 5-12: expected 'else' after 'if' expression
# ---
awiat x  # error 7-8: invalid syntax
# ---
for x in range(10)  # error 19-20: expected ':'
    pass
# ---
while True  # error 11-12: expected ':'
    pass
# ---
def f()  # error 8-9: expected ':'
    return 1
# ---
asynch def f(): pass  # error 1-7: invalid syntax. Did you mean 'async'?
# ---
def foo(x):
    fpr i in x:  # error 5-8: invalid syntax. Did you mean 'for'?
        pass
