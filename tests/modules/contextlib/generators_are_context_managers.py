from contextlib import *

@contextmanager
def cm(x):
    "doc"
    print('in', x)
    try:
        yield x*2
    finally:
        print('out')
with cm(4) as v: print(v)
print(cm.__name__, cm.__doc__, cm.__wrapped__.__name__)
try:
    with cm(1): raise ValueError('a')
except ValueError as e: print(repr(e), e.__context__)
@contextmanager
def swallow():
    try: yield
    except KeyError as e: print('got', e)
with swallow(): raise KeyError(3)
@contextmanager
def noyield():
    if False: yield
try:
    with noyield(): pass
except RuntimeError as e: print(e)
@contextmanager
def two():
    yield; yield
try:
    with two(): pass
except RuntimeError as e: print(e)
@contextmanager
def bad():
    try: yield
    except ValueError: yield
try:
    with bad(): raise ValueError
except RuntimeError as e: print(e, repr(e.__context__))
try:
    with cm(1): raise StopIteration('s')
except StopIteration as e: print(repr(e))
