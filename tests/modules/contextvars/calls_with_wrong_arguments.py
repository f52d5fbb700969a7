import contextvars

for call in (lambda: contextvars.ContextVar(), lambda: contextvars.ContextVar(1), lambda: contextvars.ContextVar('a', 1),
             lambda: contextvars.ContextVar('a', x=1), lambda: contextvars.Context(1),
             lambda: contextvars.Context(a=1)):
    try:
        call()
    except TypeError as error:
        print(error)
for base in contextvars.ContextVar, contextvars.Context, contextvars.Token:
    try:
        type('Own', (base,), {})
    except TypeError as error:
        print(error)
