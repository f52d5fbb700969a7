# Instances whose __hash__ only hashes attributes, again and again.
class A:
    def __init__(self, x): self.x = x; self.y='a'
    def __hash__(self): return hash(self.x)
    def __eq__(self, o): return self.x == o.x
class B:
    def __init__(self, x): self.x=x; self.y='a'
    def __hash__(self):
        "doc"
        return hash((self.x, self.y))
    def __eq__(self, o): return (self.x,self.y)==(o.x,o.y)
for k in (1, -1, 2.5, 'q', None, True, 10**30, (1,2)):
    a = A(k); b = B(k)
    for i in range(3):
        assert hash(a) == hash(k), k
        assert hash(b) == hash((k, 'a')), k
class C(A):
    x = property(lambda s: 99, lambda s, v: None)
for i in range(3): assert hash(C(1)) == hash(99)
a = A(1)
for i in range(3):
    a.x = [1]
    try: hash(a)
    except TypeError as e: print(e)
def hash2(x): return 7
import builtins
a = A(5); hash(a); hash(a)
hash_ = hash
hash = lambda x: 42
print(hash_(a))
del hash
print(hash(a) == hash(5))
import enum
class E(enum.Enum):
    R=1; G=2
d={E.R: 'r', E.G:'g'}
for i in range(3): print(d[E.R], d[E.G], hash(E.R)==hash('R'))
