

def getcallargs(func, /, *positional, **named):
    """The values that the parameters of a function would have in a call."""
    spec = getfullargspec(func)
    args = list(spec.args)
    if ismethod(func) and func.__self__ is not None:
        positional = (func.__self__, *positional)
    name = func.__name__
    found = dict(zip(args, positional))
    extra = positional[len(args):]
    if spec.varargs:
        found[spec.varargs] = tuple(extra)
    possible = {*args, *spec.kwonlyargs}
    if spec.varkw:
        found[spec.varkw] = {}
    for key, value in named.items():
        if key not in possible:
            if not spec.varkw:
                raise TypeError(f'{name}() got an unexpected keyword argument {key!r}')
            found[spec.varkw][key] = value
            continue
        if key in found:
            raise TypeError(f'{name}() got multiple values for argument {key!r}')
        found[key] = value
    if extra and not spec.varargs:
        raise _excess(name, spec, len(positional), found)
    defaults = dict(zip(args[len(args) - len(spec.defaults or ()):], spec.defaults or ()))
    for kind, wanted, given in (('positional', args, defaults), ('keyword-only', spec.kwonlyargs,
                                                                 spec.kwonlydefaults or {})):
        missing = [each for each in wanted if each not in found and each not in given]
        if missing:
            raise _lacking(name, missing, kind)
        for each in wanted:
            if each not in found:
                found[each] = given[each]
    return found


def _lacking(name, missing, kind):
    shown = [repr(each) for each in missing]
    if len(shown) > 2:
        shown = [', '.join(shown[:-1]), shown[-1]]
    plural = '' if len(missing) == 1 else 's'
    return TypeError(f'{name}() missing {len(missing)} required {kind} argument{plural}: {" and ".join(shown)}')


def _excess(name, spec, given, found):
    least = len(spec.args) - len(spec.defaults or ())
    keywords = sum([each in found for each in spec.kwonlyargs])
    if spec.defaults:
        plural, takes = True, f'from {least} to {len(spec.args)}'
    else:
        plural, takes = len(spec.args) != 1, str(len(spec.args))
    was = ''
    if keywords:
        was = (f' positional argument{"" if given == 1 else "s"} (and {keywords} keyword-only argument'
               f'{"" if keywords == 1 else "s"})')
    verb = 'was' if given == 1 and not keywords else 'were'
    return TypeError(f'{name}() takes {takes} positional argument{"s" if plural else ""} but {given}{was} {verb} given')


ClosureVars = namedtuple('ClosureVars', 'nonlocals globals builtins unbound', module='inspect')


def getclosurevars(func):
    """What the names of a function that are not its own stand for at present."""
    if ismethod(func):
        func = func.__func__
    if not isfunction(func):
        raise TypeError(f'{func!r} is not a Python function')
    code = func.__code__
    nonlocals = {}
    for name, cell in zip(code.co_freevars, func.__closure__ or ()):
        try:
            nonlocals[name] = cell.cell_contents
        except ValueError:
            pass
    import builtins
    space, known = func.__globals__, vars(builtins)
    found, from_builtins, unbound = {}, {}, set()
    for name in code.co_names:
        if name in ('None', 'True', 'False'):
            continue
        if name in space:
            found[name] = space[name]
        elif name in known:
            from_builtins[name] = known[name]
        else:
            unbound.add(name)
    return ClosureVars(nonlocals, found, from_builtins, unbound)
