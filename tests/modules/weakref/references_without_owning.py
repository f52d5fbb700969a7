import weakref


class Thing:
    def method(self):
        return 'called'


thing = Thing()
ref = weakref.ref(thing)
print(ref() is thing, ref == weakref.ref(thing), weakref.WeakMethod(thing.method)()(), weakref.proxy(thing).method())
table = weakref.WeakValueDictionary(a=thing)
keys = weakref.WeakKeyDictionary({thing: 1})
print(table['a'] is thing, len(keys), keys[thing], thing in weakref.WeakSet([thing]), 'b' in table)
for bad in (5, 'x', None, [], ()):
    try:
        weakref.ref(bad)
    except TypeError as error:
        print(error)
