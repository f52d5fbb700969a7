values = {
    "int": 2, "float": 0.5, "bool": True, "str": "s", "list": [1], "tuple": (1,), "dict": {1: 2}, "set": {1},
    "None": None, "bytes": b"b",
}
for op, f in (("+", lambda a, b: a + b), ("-", lambda a, b: a - b), ("*", lambda a, b: a * b)):
    for m, a in values.items():
        row = []
        for n, b in values.items():
            try:
                row.append(repr(f(a, b)))
            except TypeError as e:
                row.append("E")
        print(op, m.ljust(6), *row)
