import inspect
import sys

level = 5


class Tool:
    pass


me = sys.modules[__name__]
print(me.level, me.Tool is Tool, hasattr(me, "absent"), me, me.__name__, "__main__" in sys.modules)
setattr(me, "added", 6)
print(added, getattr(sys.modules["__main__"], "added"), sys.modules.get("__main__").level)
del me.added
print("added" in globals())
print([name for name, _ in inspect.getmembers(me, inspect.isclass)])
print(sorted(name for name in vars(me) if name[0] != "_"), [name for name in dir(me) if name[0] != "_"])
try:
    me.absent
except AttributeError as error:
    print(error)
