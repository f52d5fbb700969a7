a = {"x": 1, "y": 2}
print({}, {1: "a"}, {1: 2, }, {**a, "z": 3}, {"x": 0, **a}, {**a, "x": 9}, {**a, **{"y": 5}}, {**{}})
print({1: "a", 1.0: "b", True: "c"}, {"k": 1, "k": 2}, {(1, 2): 3, None: 4, ...: 5, b"b": 6})
for f in (lambda: {**5}, lambda: {**[1]}, lambda: {[]: 1}, lambda: {{}: 1}):
    try:
        f()
    except TypeError as e:
        print(e)
