# The host manages memory: when an object goes cannot be seen by a program, so weak references keep it alive.
import weakref


class C:
    pass


c = C()
reference = weakref.ref(c)
known = weakref.WeakValueDictionary({'c': c})
del c
print(reference() is None, len(known))
