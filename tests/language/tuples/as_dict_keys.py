d = {(0, 0): "origin", (1, 2): "point", (): "empty", (1, (2, 3)): "nested"}
print(d[0, 0], d[1, 2], d[()], d[1, (2, 3)], (0, 0) in d, (5,) in d, (1.0, 2.0) in d)
d[2, 3] = "new"
print(list(d))
try:
    d[9, 9]
except KeyError as e:
    print(repr(e), e)
try:
    d[[], 1]
except TypeError as e:
    print(e)
