from collections import Counter, OrderedDict, defaultdict

for factory in (list, int, set, dict, float, str, tuple, lambda: 7, None):
    d = defaultdict(factory)
    try:
        print(repr(d[3]), d[3] is d[3], 3 in d, len(d))
    except KeyError as error:
        print("KeyError", error)


class Loud(defaultdict):
    def __setitem__(self, key, value):
        print("set", key, value)
        super().__setitem__(key, value)


class Double(defaultdict):
    def __missing__(self, key):
        return key * 2


class Always(defaultdict):
    def __getitem__(self, key):
        return "item"

    def __contains__(self, key):
        return True


class Ready(defaultdict):
    def __init__(self):
        super().__init__(list)


loud, double, always, ready = Loud(list), Double(int), Always(int), Ready()
loud[1].append(2)
ready["a"].append(1)
print(loud, double[4], len(double), always[1], 5 in always, len(always), ready)
d = defaultdict(list)
d["a"]
d.default_factory = int
print(d["b"], d)
d.default_factory = None
try:
    d["c"]
except KeyError as error:
    print(error)


class Hundred(Counter):
    def __missing__(self, key):
        return 100


counts = Counter("abca")
counts["q"] += 1
print(counts["a"], counts["z"], len(counts), "z" in counts, Hundred()[1])
ordered = OrderedDict(a=1)
ordered["b"] = 2
ordered[0] = 3
print(ordered["a"], ordered[0], "b" in ordered, "z" in ordered)
