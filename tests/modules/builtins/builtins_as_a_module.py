# The builtins are names of a module, whatever a program has called its own.
import builtins

len = 5
print(builtins.len('abc'), builtins.int is int, builtins.ValueError, builtins.Ellipsis, builtins.__name__)
print([name in dir(builtins) for name in ('len', 'print', 'str', 'KeyError', 'NotImplemented', 'IOError', 'nothing')])
print(getattr(builtins, 'max')(1, 2), hasattr(builtins, 'nope'), vars(builtins)['abs'](-1), builtins.__dict__['type'] is type)
from builtins import sum as total, zip as pairs
print(total([1, 2]), list(pairs('ab', [1, 2])))
try:
    builtins.nope
except AttributeError as error:
    print(error)
del len
print(len('ab'))
