# host: add, fetch


class Box:
    total = 0


b = Box()
b.total += add(5)
b.total *= add(1)
Box.total -= add(0)
b.items = {"k": [add(1)]}
b.items["k"][add(-1)] += add(2)
b.items["k"] += [fetch("x")]
print(b.total, Box.total, b.items)
del b.items[fetch("no") and "k"]
print(b.items, getattr(b, "to" + "tal"), setattr(b, fetch("name"), add(1)), vars(b))
