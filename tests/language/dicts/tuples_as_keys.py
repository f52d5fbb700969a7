class Pair(tuple):
    pass


class Same:
    def __hash__(self):
        return hash((1, "a"))

    def __eq__(self, other):
        return other == (1, "a")


d = {(x, y): x * y for x in range(30) for y in range(30)}
print(len(d), d[3, 4], (5, 6) in d, (50, 1) in d, d.get((2, 2)), d.pop((1, 1)), (1, 1) in d)
d[1.0, 2] = "float"
d[True, 3] = "bool"
print(d[1, 2], d[1, 3], (1.0, 3.0) in d, len(d), d[Pair((2, 3))])
s = {(1, "a"), (1, "b"), ("x",), (), ((1, 2), 3)}
print((1, "a") in s, (1, "c") in s, () in s, ((1, 2), 3) in s, (1.0, "a") in s, Same() in s, {Same(): 5}[1, "a"])
s.discard((1, "b"))
s.add((1, "a"))
print(len(s), (10**20, 1) in {(10**20, 1)}, (None, 1) in {(None, 1)}, {(-1,): 1}[-1,], (-2,) in {(-1,)})
print((1, 2) in [(1, 2)], (0,) in [0], () in [0, ()], (1, 2) in {1: 2}.items())
for make in (lambda: d[[1], 2], lambda: {(1, [2])}, lambda: (1, {}) in d):
    try:
        make()
    except TypeError as error:
        print(error)
