import contextvars

var = contextvars.ContextVar('var', default='outer')


def change(value):
    var.set(value)
    return var.get()


context = contextvars.copy_context()
print(context.run(change, 'inner'), var.get(), context[var], var in context, len(context))
print(context.get(var), [item.name for item in context], list(context.values()))
print(contextvars.Context().run(var.get), contextvars.Context().get(var, 'absent'))
try:
    context.run(context.run, print)
except RuntimeError as error:
    print(str(error).split(':')[0])
