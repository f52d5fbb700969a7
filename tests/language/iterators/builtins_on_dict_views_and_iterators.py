d = {"b": 2, "a": 1}
print(
    sorted(d.items()), max(d.values()), list(map(str, d.keys())),
    list(filter(lambda kv: kv[1] > 1, d.items())), list(zip(d, d.values())), sum(d.values()),
    list(enumerate(d)),
)
print(
    list(reversed(d.items())), any(d), all(d.values()), min(d), tuple(d.keys()),
    set(d.items()) == {("a", 1), ("b", 2)}, dict(d.items()) == d, [*d.values()], len(d.items()),
)
k = iter(d.keys())
print(
    next(k), list(k), next(iter(d.items())), next(reversed(d)), "".join(d),
    list(d) == list(d.keys()), d.keys() & {"a"}, d.items() - {("a", 1)},
)
