names = globals()
later = 5
print(names["later"], names is globals(), "later" in names, names.get("later"))
names["added"] = 7
print(added)
names.update(more=8, later=6)
print(more, later)
print(names.pop("more"), "more" in names, names.setdefault("fresh", 1), fresh)
try:
    more
except NameError as error:
    print(error)
del names["added"]
try:
    added
except NameError as error:
    print(error)
names["len"] = lambda value: "mine"
print(len([]))
del names["len"]
print(len([]))


def inside():
    made = 1
    seen = locals()
    after = 2
    seen["made"] = 9
    return made, sorted(seen), sorted(locals()), seen is locals()


print(inside(), locals() is globals())
print([name for name in names if name in ("later", "inside", "fresh")])
