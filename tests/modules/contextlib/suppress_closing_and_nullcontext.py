from contextlib import *

with suppress(ZeroDivisionError, KeyError):
    1/0
try:
    with suppress(KeyError): 1/0
except ZeroDivisionError as e: print('zde')
try:
    with suppress(ValueError): raise ExceptionGroup('g',[ValueError(1), TypeError(2)])
except* TypeError as e: print(e.exceptions)
class T:
    def close(self): print('closed')
with closing(T()) as t: print(type(t).__name__)
with nullcontext(5) as n: print(n)
