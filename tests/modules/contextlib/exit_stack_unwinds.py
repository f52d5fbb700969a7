from contextlib import *

@contextmanager
def cm(x):
    "doc"
    print('in', x)
    try:
        yield x*2
    finally:
        print('out')
with ExitStack() as s:
    s.callback(print, 'cb', 1, sep='-')
    s.enter_context(cm(9))
    s.push(lambda *a: print('push', a[0]))
    @s.callback
    def last(): print('last')
try:
    with ExitStack() as s:
        s.callback(lambda: 1/0)
        s.callback(print, 'x')
        raise ValueError('v')
except ZeroDivisionError as e: print(repr(e), repr(e.__context__))
with ExitStack() as s:
    s.push(lambda *a: True)
    raise KeyError
print('after')
with ExitStack() as s:
    s.callback(print, 'moved')
    s2 = s.pop_all()
print('not yet'); s2.close()
try: ExitStack().enter_context(5)
except TypeError as e: print(e)
