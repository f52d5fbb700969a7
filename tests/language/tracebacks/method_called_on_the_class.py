class C:
    def m(self):
        pass


C.m()
