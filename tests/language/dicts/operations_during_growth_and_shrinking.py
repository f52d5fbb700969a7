d = {}
for i in range(40):
    d[f"k{i}"] = i
    if i % 3 == 0:
        d.pop(f"k{i // 2}", None)
print(list(d.items())[:6], len(d), list(d)[-3:])
while len(d) > 5:
    k, v = d.popitem()
print(d)
for i in range(5):
    d[i] = i
    d["first"] = i
print(d, list(d.values())[::-1], d == dict(reversed(d.items())), dict(sorted(d.items(), key=str)))
