def show(x):
    print("evaluated", x)
    return x


print("before")


def f(a=show(1), b=show(2), *, c=show(3)):
    return a + b + c


print("defined")
print(f(), f(10), f(b=0, c=0))
