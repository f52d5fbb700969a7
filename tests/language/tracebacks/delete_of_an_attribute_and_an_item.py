class C:
    pass


c = C()
c.items = [1]
del c.items[0], c.missing
