import contextvars

user = contextvars.ContextVar('user', default='nobody')
with user.set('ada'):
    print(user.get())
    with user.set('bob') as token:
        print(user.get(), token.old_value)
    print(user.get())
print(user.get())
try:
    with user.set('eve'):
        raise KeyError('stop')
except KeyError:
    print(user.get())
