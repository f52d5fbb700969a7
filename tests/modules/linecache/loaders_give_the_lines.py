import linecache


class Loader:
    def get_source(self, name):
        if name == 'broken':
            raise ImportError(name)
        return f'source of {name}\nline two'


names = {'__name__': 'some.module', '__loader__': Loader()}
print(linecache.lazycache('scheme://one', names), linecache.lazycache('<none>', names), linecache.lazycache('x', {}))
print(linecache.getline('scheme://one', 2, names), linecache.getlines('scheme://two', names))
print(linecache.getlines('scheme://three', {'__name__': 'broken', '__loader__': Loader()}))
