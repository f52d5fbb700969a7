import types

made = types.ModuleType("made", "what it is for")
print(made, made.__name__, made.__doc__, type(made), isinstance(made, types.ModuleType))
made.value = 3
made.double = lambda x: x * 2
print(made.value, made.double(4), [name for name in dir(made) if not name.startswith("__")], vars(made)["value"])
try:
    made.missing
except AttributeError as e:
    print(e)
del made.value
print(hasattr(made, "value"), types.ModuleType("x").__doc__)
for arguments in ((), (5,)):
    try:
        types.ModuleType(*arguments)
    except TypeError as e:
        print(e)
