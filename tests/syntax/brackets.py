(  # error 1: '(' was never closed
# ---
x = (1 +  # error 5: '(' was never closed
y = 2
# ---
foo(a, b  # error 4: '(' was never closed
# ---
foo(a, b  # error 4: '(' was never closed
for x in y:
    pass
# ---
x = [1, 2  # error 5: '[' was never closed
y = 3
z = 4
# ---
d = {'a': 1,
     'b': [1, 2}  # error 16: closing parenthesis '}' does not match opening parenthesis '['
# ---
(]  # error 2: closing parenthesis ']' does not match opening parenthesis '('
# ---
(
]  # error 1: closing parenthesis ']' does not match opening parenthesis '(' on line 1
# ---
x = 1)  # error 6: unmatched ')'
# ---
]  # error 1: unmatched ']'
# ---
}  # error 1: unmatched '}'
# ---
f(a[1)  # error 6: closing parenthesis ')' does not match opening parenthesis '['
# ---
f(
    a[
        1
    )  # error 5: closing parenthesis ')' does not match opening parenthesis '[' on line 2
# ---
def f(:  # error 7-8: invalid syntax
    pass
# ---
def f(a, b:  # error 6: '(' was never closed
    pass
# ---
class A(:  # error 9-10: invalid syntax
    pass
# ---
x = {
    'a': 1  # error 10-3:8: invalid syntax. Perhaps you forgot a comma?
    'b': 2
}
# ---
print("a"  # error 6: '(' was never closed
print("b")
# ---
if (a and  # error 4: '(' was never closed
    b:
    pass
# ---
x = [i for i in range(10)  # error 5: '[' was never closed
print(x)
# ---
foo = bar(1, 2  # error 10: '(' was never closed
try:
    pass
except:
    pass
# ---
x = ()
y = ((()))
# ---
x = (1, 2,
     3)
# ---
a = f(1,, 2)  # error 9-10: invalid syntax
# ---
a = [1,, 2]  # error 8-9: invalid syntax
# ---
a = [,]  # error 6-7: invalid syntax
# ---
a = (,)  # error 6-7: invalid syntax
# ---
f(,)  # error 3-4: invalid syntax
# ---
f(a,,)  # error 5-6: invalid syntax
# ---
{,}  # error 2-3: invalid syntax
# ---
{1:2,,}  # error 6-7: invalid syntax
# ---
x = a[  # error 6: '[' was never closed
# ---
x = a[]  # error 7-8: invalid syntax
# ---
x = a[1 2]  # error 7-10: invalid syntax. Perhaps you forgot a comma?
# ---
x = a[1:2:3:4]  # error 12-13: invalid syntax
# ---
x = {1, 2: 3}  # error 10-11: invalid syntax
# ---
x = {1: 2, 3}  # error 12: ':' expected after dictionary key
# ---
x = {1: 2, 3 4}  # error 12: ':' expected after dictionary key
# ---
x = {1: *a}  # error 9-11: cannot use a starred expression in a dictionary value
# ---
x = {1: }  # error 7-8: expression expected after dictionary key and ':'
# ---
x = {1: , 2: 3}  # error 7-8: expression expected after dictionary key and ':'
# ---
x = {**a: 1}  # error 9-10: invalid syntax
# ---
x = {1: 2, **a for a in b}  # error 16-19: invalid syntax
# ---
x = {**a for a in b}  # error 6-8: dict unpacking cannot be used in dict comprehension
# ---
x = {1:2 for}  # error 13-14: invalid syntax
# ---
x = {a: b, c}  # error 12: ':' expected after dictionary key
# ---
x = {a b}  # error 6-9: invalid syntax. Perhaps you forgot a comma?
# ---
x = {1:2, 3:4  # error 5: '{' was never closed
# ---
("a", "b"  # error 1: '(' was never closed
x = 5
def f():
    pass
# ---
x = "a" "b  # error 9: unterminated string literal (detected at line 1)
# ---
f(x for x in y  # error 2: '(' was never closed
