class M:
    def __enter__(self):
        raise OSError("cannot open")

    def __exit__(self, *args):
        pass


with M() as a, M() as b:
    pass
