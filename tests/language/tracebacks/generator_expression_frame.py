def f(x):
    return x.bad


print(sum(f(x) for x in [1, 2]))
