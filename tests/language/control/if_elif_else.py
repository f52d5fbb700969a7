def sign(n):
    if n < 0:
        return "negative"
    elif n == 0:
        return "zero"
    elif n < 10:
        return "small"
    else:
        return "large"


print([sign(n) for n in (-5, 0, 5, 50)])
if []: print("no")
elif "": print("no")
elif (): print("no")
else: print("one line else")
if 1: print("a"); print("b")
x = 5
print("odd" if x % 2 else "even", "a" if x < 3 else "b" if x < 6 else "c", ("t", "f")[x > 3])
if not x == 6 and x in (4, 5) or x is None: print("compound")
