import types

space = types.SimpleNamespace(b=1, a='x')
space.c = [space.b]
print(space, space == types.SimpleNamespace(a='x', b=1, c=[1]), types.SimpleNamespace({'k': 1}, j=2), vars(space))
proxy = types.MappingProxyType({'k': 1})
print(proxy, proxy['k'], proxy | {'z': 2}, proxy.get('none'), list(proxy.items()), len(proxy))
for attempt in (lambda: proxy.__setitem__('a', 1), lambda: types.MappingProxyType(5),
                lambda: types.SimpleNamespace(1)):
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)
