def outer(a, b=2, /, *rest, key, **more):
    "Says something."
    inside = a

    def inner():
        return inside, b

    total = len(rest) + more.get("x", 0)
    return inner


code = outer.__code__
print(code.co_name, code.co_qualname, code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount)
print(code.co_varnames, code.co_nlocals, sorted(code.co_cellvars), code.co_freevars, code.co_firstlineno)
print(code.co_names, code.co_consts[0], code.co_flags & 0x0F, code.co_stacksize > 0)
print(code is outer.__code__, code == outer.__code__, str(code).startswith("<code object outer at 0x"))
inner = outer(1, key=3)
print(inner.__code__.co_freevars, [cell.cell_contents for cell in inner.__closure__])


class Holder:
    def method(self):
        return 5.5


print(Holder.method.__code__.co_consts, Holder.method.__code__.co_flags, (lambda: None).__code__.co_flags)
