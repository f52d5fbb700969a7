def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: 1 / 0)
show(lambda: 1 // 0)
show(lambda: 1 % 0)
show(lambda: divmod(1, 0))
show(lambda: 0 ** -1)
show(lambda: 10**30 // 0)
show(lambda: 10**30 / 0)
show(lambda: 10**30 % 0)
show(lambda: pow(2, 3, 0))
show(lambda: True / False)
