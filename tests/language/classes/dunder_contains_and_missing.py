class Evens:
    def __contains__(self, x):
        return "truthy" if x % 2 == 0 else ""


class Defaults(dict):
    def __missing__(self, key):
        print("missing", key, end=" ")
        return key * 2


print(2 in Evens(), 3 in Evens(), 3 not in Evens())
d = Defaults(a=1)
print(d["a"], d["b"], d.get("c"), "b" in d, len(d), d)


class Remember(dict):
    def __missing__(self, key):
        self[key] = value = []
        return value


r = Remember()
r["x"].append(1)
r["x"].append(2)
print(r)
try:
    2 in object()
except TypeError as e:
    print(e)
