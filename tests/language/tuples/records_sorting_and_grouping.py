people = [("ann", 30, "uk"), ("bob", 25, "us"), ("cid", 30, "us"), ("dee", 25, "uk")]
print(
    sorted(people, key=lambda p: (p[1], p[0])), sorted(people, key=lambda p: (-p[1], p[2])),
    max(people, key=lambda p: p[1]), min(people, key=lambda p: (p[1], p[0])),
)
by = {}
for name, age, country in people:
    by.setdefault((age, country), []).append(name)
print(
    by, by[25, "uk"], (30, "us") in by, sorted(by), list(zip(*people))[1],
    sum(age for _, age, _ in people), [p[::-1] for p in people[:1]],
)
names, ages, _ = zip(*people)
print(
    names, ages, dict(zip(names, ages)), [(*p, i) for i, p in enumerate(people)][0],
    people[0] + ("x",), ("ann", 30) < people[0], people[0][:2] == ("ann", 30),
)
