print(None == None, None is None, None != 0, None == False, ... == Ellipsis, ... is Ellipsis, repr(...), repr(None))
print(type(None).__name__, type(...).__name__, bool(...), bool(None), str(None), [None, ...])
print(None in [None], hash(None) == hash(None), {None: 1}[None], {...: 2}[Ellipsis])
for f in (lambda: None + 1, lambda: None(), lambda: None[0], lambda: None.x, lambda: len(None), lambda: ...()):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
for kind in (type(None), type(...), type(NotImplemented)):
    print(kind(), kind() is kind())
