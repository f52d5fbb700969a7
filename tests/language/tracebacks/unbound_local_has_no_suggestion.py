def f():
    value = valu + 1
    valu = 2


f()
