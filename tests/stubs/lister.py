# Prints what MODULE has: lines `name<tab>public or not<tab>what`, of classes their members too; runs in the sandbox.
import inspect
import types
import MODULE as module


def text(value):
    """Parameters as text, `?` when there is no signature."""
    try:
        return str(inspect.signature(value))
    except (ValueError, TypeError, NameError, AttributeError):
        return '?'


def shown(value):
    """What a value is."""
    if isinstance(value, types.ModuleType):
        return 'module'
    if isinstance(value, type):
        return 'class ' + text(value)
    return text(value) if callable(value) else 'data'


def is_public(name, value):
    """True for what the module offers, not for what it happens to import."""
    if declared is not None:
        return name in declared
    if name.startswith('_') or isinstance(value, types.ModuleType):
        return False
    owner = getattr(value, '__module__', None)
    return not isinstance(owner, str) or owner == 'MODULE' or owner.startswith('_') or 'MODULE' == 'builtins'


declared = getattr(module, '__all__', None)
for name in sorted(set(dir(module)) | set(declared or ())):
    value = getattr(module, name, None)
    public = is_public(name, value) and not name.startswith('_')
    print(name, public, shown(value), sep='\t')
    if isinstance(value, type):
        for key in dir(value):
            print(name + '.' + key, public and not key.startswith('_'), shown(getattr(value, key, None)), sep='\t')
