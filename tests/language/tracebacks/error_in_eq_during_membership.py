class C:
    def __eq__(self, other):
        raise RuntimeError("no comparing")


print(C() in [1, 2])
