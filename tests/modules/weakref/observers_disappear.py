"""Observers and caches that do not keep what they refer to."""
import weakref


class Subject:
    def __init__(self):
        self._observers = weakref.WeakSet()
        self._methods = []

    def attach(self, observer):
        self._observers.add(observer)
        self._methods.append(weakref.WeakMethod(observer.update))

    def notify(self, value):
        for reference in self._methods:
            method = reference()
            if method is not None:
                method(value)


class Observer:
    def __init__(self, name):
        self.name = name

    def update(self, value):
        print(self.name, value)


subject, first, second = Subject(), Observer('first'), Observer('second')
subject.attach(first)
subject.attach(second)
subject.notify(1)
print(len(subject._observers), first in subject._observers, sorted(o.name for o in subject._observers))
cache = weakref.WeakValueDictionary(a=first, b=second)
print(cache['a'].name, sorted(cache), len(cache), cache.get('zz'), 'a' in cache, cache.pop('b').name, list(cache.items())[0][0], cache.setdefault('c', second).name, len(cache | {'d': first}))
keyed = weakref.WeakKeyDictionary({first: 1})
keyed[second] = 2
print(sorted(keyed.values()), keyed[first], first in keyed, keyed.pop(second), [r() is first for r in keyed.keyrefs()])
reference, proxy = weakref.ref(first), weakref.proxy(first)
print(reference() is first, proxy.name, reference == weakref.ref(first), hash(reference) == hash(first), isinstance(proxy, Observer), type(reference).__name__, type(proxy).__name__)
proxy.name = 'renamed'
proxy.update(2)
finalizer = weakref.finalize(first, print, 'finalized', 'now')
print(finalizer.alive, finalizer.peek()[2], finalizer(), finalizer.alive, finalizer())
other = weakref.finalize(second, print, 'never')
print(other.detach()[2], other.alive, other.atexit)
for bad in (lambda: weakref.ref(5), lambda: weakref.ref([]), lambda: weakref.proxy('a'), lambda: weakref.WeakSet([1]), lambda: weakref.WeakValueDictionary(a=1), lambda: weakref.WeakKeyDictionary({1: 2}), lambda: cache['zz'], lambda: weakref.WeakMethod(len), lambda: hash(weakref.proxy(first)), lambda: weakref.proxy(first).nope, lambda: weakref.finalize(5, print)):
    try:
        print(bad())
    except (TypeError, KeyError, AttributeError) as error:
        print(type(error).__name__, error if 'object at' not in str(error) else 'of an object')
