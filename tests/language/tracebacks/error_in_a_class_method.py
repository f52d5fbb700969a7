class C:
    @classmethod
    def build(cls, n):
        return cls.create(n)


C.build(1)
