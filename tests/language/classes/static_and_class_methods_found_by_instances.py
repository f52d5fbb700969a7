class S:
    @staticmethod
    def st(a, b=2): return (a,b)
    @classmethod
    def cl(cls, a, b=3): return (cls.__name__, a, b)
    def run(self):
        for i in range(3):
            print(self.st(1), self.st(1, 5), self.cl(1), self.cl(1,2))
            try: self.st()
            except TypeError as e: print(e)
class S2(S): pass
S().run(); S2().run()
s = S()
s.st = lambda *a: ('own', a)
for i in range(3): print(s.st(1))
S.cl = staticmethod(lambda *a: ('now static', a))
for i in range(2): print(s.cl(1))


class Later:
    @staticmethod
    def st(a, b, c, d): return (a,b,c,d)
    @classmethod
    def fr(cls, it): return (cls, list(it))
    def run(self):
        for i in range(3):
            print(self.st(1,2,3,4))
            x = self.fr(v for v in (1,2))
            print(x)
            print(self.st(*[1,2,3],d=4))
Later().run()
