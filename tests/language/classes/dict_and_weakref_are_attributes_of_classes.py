import re


class A:
    x = 1

    def f(self):
        self.y = 2


class B(A):
    """doc"""
    __slots__ = ('q',)


class C:
    __slots__ = ('a', 'b')


class D:
    __slots__ = ('a', '__dict__')


class E(int):
    pass


class F(Exception):
    pass


for c in (A, B, C, D, E, F):
    print(list(c.__dict__))
    print(re.sub('0x[0-9a-f]+', '0x', str(c.__dict__)))
print('__dict__' in object.__dict__, '__weakref__' in A.__dict__, hasattr(object(), '__dict__'), hasattr(1, '__dict__'))
descriptor = A.__dict__['__dict__']
print(descriptor.__get__(A()), type(descriptor), A.__weakref__, A().__weakref__, descriptor.__get__(None, A) is descriptor)
a = A()
a.f()
print(a.__dict__, vars(a), descriptor.__name__, descriptor.__objclass__, C.a.__name__, C.a.__objclass__, C.a.__qualname__)
c = C()
C.a.__set__(c, 5)
print(c.a, C.a.__get__(c), C.__dict__['a'].__get__(c, C))
C.a.__delete__(c)
for action in (lambda: c.a, lambda: C.a.__get__(1), lambda: descriptor.__get__(3)):
    try:
        print(action())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
for v in (1, [], object(), c, len, print, None, "".join):
    try:
        print(v.__dict__)
    except AttributeError as e:
        print(e)
for base, slots in ((A, ['__dict__']), (A, ['__weakref__']), (object, ['__dict__', '__dict__'])):
    try:
        type("T", (base,), {"__slots__": slots})
    except TypeError as e:
        print(e)
print(sorted(set(dir(c)) - set(dir(object))), sorted(set(dir(A)) - set(dir(object))))
