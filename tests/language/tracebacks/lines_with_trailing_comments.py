def f(x):
    return x[0]  # first item


f([])  # empty list
