# host: echo
from array import array


def source():
    for i in range(4):
        yield echo(i) * 2


items = array('i', source())
items.extend(source())
view = memoryview(items)[2:]
walk = iter(items)
print(next(walk), echo(view.tolist()), next(walk))
view[0] = echo(99)
print(items, list(walk), echo(len(items)), view.tolist())
for item in items:
    print(echo(item), end=' ')
print()
