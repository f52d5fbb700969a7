import contextvars

level = contextvars.ContextVar('level', default=0)
plain = contextvars.ContextVar('plain')
print(level.get(), level.get(9), plain.get('none'), level.name)
token = level.set(1)
print(level.get(), token.var is level, token.old_value is contextvars.Token.MISSING)
inner = level.set(2)
print(inner.old_value, level.get())
level.reset(inner)
level.reset(token)
print(level.get())
try:
    plain.get()
except LookupError as error:
    print(type(error).__name__)
try:
    level.reset(token)
except RuntimeError as error:
    print('used once' if 'once' in str(error) else error)
