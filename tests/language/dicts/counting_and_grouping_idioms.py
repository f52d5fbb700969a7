words = "the cat and the dog and the bird".split()
counts = {}
for w in words:
    counts[w] = counts.get(w, 0) + 1
print(counts, max(counts, key=counts.get), sorted(counts.items(), key=lambda kv: (-kv[1], kv[0])))
groups = {}
for w in words:
    groups.setdefault(len(w), []).append(w)
print(groups, {v: k for k, v in counts.items()}, dict(sorted(counts.items())), sum(counts.values()))
first, *rest = counts
print(first, rest, [*counts.values()], min(counts.values()), *counts)
