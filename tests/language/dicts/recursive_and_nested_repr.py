d = {"a": 1}
d["self"] = d
print(d)
e = {1: {2: {3: []}}}
e[1][2][3].append(e)
print(e, e.keys(), str(e.values()))
print({"it's": 'a"b', "\n": None, 1.5: (1,), b"x": {1}})
