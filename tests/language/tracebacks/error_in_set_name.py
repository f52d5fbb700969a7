class D:
    def __set_name__(self, owner, name):
        raise RuntimeError(f"bad name {name}")


class C:
    field = D()
