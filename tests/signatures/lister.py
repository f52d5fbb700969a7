# Prints what a module has as lines `name<tab>what`; runs in CPython and in the sandbox. MODULE stands for the name. In
# CPython, (RECORDING), methods are named by the class that defines them.
import inspect
import sys
import types
import MODULE as module

SKIPPED = {'__doc__', '__module__', '__weakref__', '__dict__', '__annotations__', '__annotate__', '__annotate_func__',
           '__static_attributes__', '__firstlineno__', '__annotations_cache__', '__slots__', '__classdictcell__',
           '__init_subclass__', '__subclasshook__'}


def signature(value):
    """Parameters as text, `?` when there is no signature."""
    try:
        # The place of the interpreter is a default of some functions, and another one on each machine.
        return str(inspect.signature(value)).replace(repr(sys.executable), "''")
    except (ValueError, TypeError, NameError, AttributeError):
        return '?'


def is_public(name, value):
    """True for what the module offers, not what it happens to import."""
    if declared is not None:
        return name in declared
    if name.startswith('_') or isinstance(value, types.ModuleType):
        return False
    owner = getattr(value, '__module__', None)
    return owner is None or owner == 'MODULE' or not isinstance(owner, str) or owner.startswith('_')


def show(name, value, depth=0):
    """One line for a value, and of a class for each of its methods."""
    if not isinstance(value, type):
        print(name, signature(value) if callable(value) else 'data', sep='\t')
        return
    print(name, 'class ' + signature(value), sep='\t')
    if depth > 0:
        return
    for key in sorted(dir(value)):
        if key in SKIPPED or (key.startswith('_') and (not DUNDERS or not key.startswith('__'))):
            continue
        part = getattr(value, key, None)
        same = getattr(object, key, None)
        if part is same or (same is not None and getattr(part, '__objclass__', None) is object):
            continue
        if RECORDING and any(getattr(base, key, None) is part for base in value.__mro__[1:]):
            continue
        show(name + '.' + key, part, 1)


DUNDERS = 'MODULE' == 'builtins'
declared = getattr(module, '__all__', None)
names = sorted(set(dir(module)) | set(declared or ()))
for name in names:
    try:
        value = getattr(module, name)
    except AttributeError:
        continue
    if is_public(name, value) or (DUNDERS and not name.startswith('_')):
        show(name, value)
