class A: pass
class A(): pass
class A(B, C): pass
class A(B, metaclass=C, **d): pass
class A(*b): pass
class A:
    x = 1
    def f(self):
        return self.x
