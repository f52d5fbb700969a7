import contextvars

var = contextvars.ContextVar('var', default=1)
token = var.set(2)
print(var.get(), token.old_value is contextvars.Token.MISSING, token.var is var)
context = contextvars.copy_context()


def inside():
    var.set(3)
    return var.get()


print(context.run(inside), var.get(), context[var], len(context), list(context) == [var])
var.reset(token)
print(var.get(), var.get(9))
with var.set(7):
    print(var.get())
print(var.get())
try:
    var.reset(token)
except RuntimeError as error:
    print(str(error).split('<')[0])
empty = contextvars.ContextVar('empty')
try:
    empty.get()
except LookupError as error:
    print(type(error).__name__)
