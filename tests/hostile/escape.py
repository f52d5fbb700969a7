# ends: value
().__class__.__base__.__subclasses__() and 1 if hasattr(object, '__subclasses__') else 1
# ---
# ends: AttributeError, ImportError, NameError, ModuleNotFoundError
import os
os.system('id')
# ---
# ends: ModuleNotFoundError
import subprocess
# ---
# ends: ModuleNotFoundError
import ctypes
# ---
# ends: ModuleNotFoundError
import socket
# ---
# ends: ModuleNotFoundError
import importlib
# ---
# ends: NotImplementedError
open('/etc/passwd')
# ---
# ends: NameError
eval('1')
# ---
# ends: NameError
exec('1')
# ---
# ends: NameError
compile('1', '', 'eval')
# ---
# ends: NameError, ImportError, ModuleNotFoundError, TypeError
__import__('os').system('id')
# ---
# ends: AttributeError, KeyError
(lambda: 0).__globals__['__builtins__'].open
# ---
# ends: AttributeError, NameError, TypeError, IndexError
[c for c in object.__subclasses__() if c.__name__ == 'Popen'][0]
# ---
# ends: AttributeError, TypeError
len.__self__.__dict__['open']('/etc/passwd')
# ---
# ends: AttributeError
try: 1 / 0
except Exception as e: e.__traceback__.tb_frame.f_globals['__builtins__'].open
# ---
# ends: AttributeError
def g(): yield
g().gi_frame.f_back.f_globals['open']
# ---
# ends: AttributeError, KeyError, IndexError
'{0.__class__.__init__.__globals__[open]}'.format(ValueError())
# ---
# ends: AttributeError, TypeError
def f(): pass
f.__code__.co_code = b''
# ---
# ends: AttributeError, TypeError, NameError
def f(): pass
type(f.__code__)(0, 0, 0, 0, 0, 0, b'', (), (), (), '', '', '', 0, b'', b'')
# ---
# ends: TypeError, AttributeError
int.real = 5
# ---
# ends: TypeError, AttributeError
int.__add__ = lambda a, b: 7
# ---
# ends: TypeError, AttributeError
list.append = None
# ---
# ends: TypeError, AttributeError
type.__setattr__(int, 'x', 1)
# ---
# ends: TypeError, AttributeError
object.__setattr__(int, 'x', 1)
# ---
# ends: TypeError, AttributeError
object.__setattr__(len, 'x', 1)
# ---
# ends: TypeError
class A(int, str): pass
# ---
# ends: TypeError
class A: pass
a = A()
a.__class__ = int
# ---
# ends: TypeError, AttributeError
(1).__class__ = str
# ---
# ends: TypeError
object.__new__(int)
# ---
# ends: TypeError
object.__new__(list)
# ---
# ends: TypeError, AttributeError
list.__init__(5)
# ---
# ends: TypeError, AttributeError
type.mro(5)
# ---
# ends: TypeError
type('A', (type(None),), {})
# ---
# ends: TypeError
type('A', (bool,), {})
# ---
# ends: TypeError
type('A', (type(len),), {})
# ---
# ends: value, AttributeError, TypeError
class M(type):
    def mro(cls): return [cls, int, str, object]
try: class_made = M('A', (), {})
except TypeError: class_made = None
1
# ---
# ends: AttributeError, TypeError
dict.__setitem__(int.__dict__, 'x', 1)
# ---
# ends: AttributeError, TypeError
int.__dict__['x'] = 1
# ---
# ends: value
print.__self__ if hasattr(print, '__self__') else 1
1
# ---
# ends: MemoryError, TypeError, ValueError, OverflowError
memoryview(b'abc').cast('Q')
# ---
# ends: TypeError, NotImplementedError
memoryview(b'abc')[0] = 1
# ---
# ends: BufferError, ValueError
b = bytearray(10)
m = memoryview(b)
b.extend(b'a' * 100)
# ---
# ends: ValueError
b = bytearray(10)
m = memoryview(b)
m.release()
m[0]
# ---
# ends: NameError, AttributeError, KeyError
globals()['__builtins__'].__dict__['open']
# ---
# ends: value
id(1) != 0 and 1
