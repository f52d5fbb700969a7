import collections
import contextvars
import functools
import io
import operator
import queue
import types
import weakref


class Owner:
    pass


for thing in (collections.OrderedDict(), types.SimpleNamespace(), contextvars.ContextVar('x'), contextvars.Context(),
              collections.defaultdict(), io.StringIO(), io.BytesIO(), io.TextIOWrapper(io.BytesIO()), queue.SimpleQueue(),
              weakref.ref(Owner), functools.cmp_to_key(print)(1), collections.deque(), functools.partial(print),
              operator.itemgetter(1)):
    for action in (lambda: thing.missing, lambda: thing @ 2, lambda: len(5)):
        try:
            action()
        except (AttributeError, TypeError) as error:
            print(error)


class Sub(collections.OrderedDict):
    pass


try:
    Sub().missing
except AttributeError as error:
    print(error)
print(type(io.StringIO()), contextvars.Token, queue.SimpleQueue)
for args in ((), (1, 2)):
    try:
        functools.cmp_to_key(print)(*args)
    except TypeError as error:
        print(error)
