def deco(n):
    return lambda cls: cls


@deco()
class C:
    pass
