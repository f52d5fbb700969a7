# host: add, fetch


class Store:
    def __init__(self):
        self.data = {}

    def __getitem__(self, key):
        if key not in self.data:
            raise KeyError(fetch(key))
        return self.data[key], fetch(key)

    def __setitem__(self, key, value):
        self.data[fetch("k") and key] = add(value)

    def __delitem__(self, key):
        print(fetch("del"), key)
        del self.data[key]


s = Store()
s["a"] = 1
s["b"], s["c"] = 2, 3
print(s["a"], s.data)
try:
    s["zz"]
except KeyError as e:
    print(e)
del s["a"], s["b"]
print(s.data)
