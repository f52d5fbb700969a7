class M:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        return False


with M() as m:
    value = 1
    value.nothing()
