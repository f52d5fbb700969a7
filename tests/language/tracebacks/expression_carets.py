def f(a, b):
    return a / b


print("before")
total = 1 + f(4,
              2) + f(1, 0) * 2
print("never")
