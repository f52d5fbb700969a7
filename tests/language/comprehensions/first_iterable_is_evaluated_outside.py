def show(v):
    print("eval", v, end="; ")
    return v


print([x for x in show([1, 2]) if show(x) > 1])
print([(x, y) for x in show([1, 2]) for y in show([x])])
gen = (x for x in show([5]))
print("made")
print(list(gen))
try:
    (x for x in undefined_thing)
except NameError as e:
    print(e)
try:
    (x for x in 5)
except TypeError as e:
    print(e)
lazy = (y for x in [1] for y in undefined_thing)
try:
    next(lazy)
except NameError as e:
    print(e)
