import linecache

linecache.cache['made'] = (3, None, ['one\n', 'two\n'], 'made')
print(repr(linecache.getline('made', 2)), repr(linecache.getline('made', 3)), repr(linecache.getline('made', 0)))
print(linecache.getlines('made'), linecache.getline('<string>', 1) == '', linecache.lazycache('x', {}))
linecache.checkcache()
print('made' in linecache.cache)
linecache.clearcache()
print(linecache.cache)
