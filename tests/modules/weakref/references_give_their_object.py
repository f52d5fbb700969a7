import weakref


class C:
    def m(self):
        return 'm'


c = C()
r = weakref.ref(c)
print(r() is c, weakref.ref(c) == r, isinstance(r, weakref.ReferenceType))
p = weakref.proxy(c)
print(p.m())
d = weakref.WeakValueDictionary()
d['a'] = c
print(d['a'] is c, list(d), len(d))
k = weakref.WeakKeyDictionary()
k[c] = 1
print(k[c], c in k)
s = weakref.WeakSet([c])
print(len(s), c in s)
print(weakref.WeakMethod(c.m)()())
f = weakref.finalize(c, print, 'bye')
print(f.alive, f(), f.alive)
for wrong in (3, 'a', (1,), None):
    try:
        weakref.ref(wrong)
    except TypeError as e:
        print(e)
