# host: add, fetch
for f in (lambda: add(1), lambda: add(1, 2), lambda: add(a=1, b=2), lambda: fetch(key="k")):
    print(f())
try:
    add.something
except AttributeError:
    print("no such attribute")
try:
    add + 1
except TypeError:
    print("not a number")
try:
    fetch[0]
except TypeError:
    print("not a sequence")
