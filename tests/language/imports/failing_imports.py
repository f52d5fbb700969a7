def show(f):
    try:
        f()
    except ImportError as e:
        print(type(e).__name__, e, e.name)


def missing():
    import no_such_module_here


def missing_from():
    from no_such_module_here import x


def dotted():
    import math.nothing


def relative():
    from . import something


def relative_name():
    from .sibling import something


show(missing)
show(missing_from)
show(relative)
show(relative_name)
try:
    import no_such_module_here as optional
except ModuleNotFoundError:
    optional = None
print(optional)
try:
    from math import no_such_name
except ImportError as e:
    print(e.name, str(e).startswith("cannot import name 'no_such_name' from 'math'"))
