def f():
    with a() as x, b() as (y, z):
        print(x, y, z)
