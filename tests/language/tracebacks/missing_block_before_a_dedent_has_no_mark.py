def f():
    if True:
print(1)
