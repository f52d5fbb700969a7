class Empty:
    def __len__(self): return 0


class Never:
    def __bool__(self): return False
    def __len__(self): return 5


class Fails:
    def __bool__(self): raise ValueError("truth is undefined")


print(
    [bool(x) for x in (Empty(), Never(), object(), type, Empty)], "t" if Never() else "f",
    not Empty(), Empty() or "or", bool(Never() and "and"), any([Empty(), Never()]),
    list(filter(None, [Empty(), 1])),
)
for f in (
    lambda: bool(Fails()), lambda: not Fails(), lambda: 1 if Fails() else 0, lambda: Fails() and 1,
    lambda: [x for x in [1] if Fails()], lambda: any([Fails()]),
):
    try:
        f()
    except ValueError as e:
        print(e)
