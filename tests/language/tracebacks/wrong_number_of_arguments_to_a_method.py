class C:
    def m(self, a):
        pass


C().m(1, 2)
