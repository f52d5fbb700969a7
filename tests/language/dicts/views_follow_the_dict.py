d = {"a": 1, "b": 2}
keys, values, items = d.keys(), d.values(), d.items()
print(keys, values, items, len(keys))
d["c"] = 3
print(
    keys, values, items, len(items), list(keys), "c" in keys, 3 in values, ("c", 3) in items,
    ("c", 4) in items, "ab" in items,
)
print(
    keys == d.keys(), values == d.values(), items == d.items(), type(keys).__name__,
    type(values).__name__, type(items).__name__,
)
print(keys == {"a", "b", "c"}, items == {("a", 1), ("b", 2), ("c", 3)}, keys.mapping["a"], keys < {"a", "b", "c", "d"})
