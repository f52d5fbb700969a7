# A script's value is what it returns, else its last expression; CPython has no return outside functions.
for n in range(10):
    print(n)
    if n == 2:
        return n * 2
print("never")
