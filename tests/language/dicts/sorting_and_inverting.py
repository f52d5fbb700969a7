scores = {"ann": 3, "bob": 1, "cid": 3, "dan": 2}
print(
    sorted(scores), sorted(scores, key=scores.get),
    sorted(scores.items(), key=lambda kv: (-kv[1], kv[0])),
    dict(sorted(scores.items(), key=lambda kv: kv[1])),
)
inverted = {}
for name, score in scores.items():
    inverted.setdefault(score, []).append(name)
print(
    inverted, max(scores, key=scores.get), min(scores.values()),
    [k for k, v in scores.items() if v == max(scores.values())], {v: k for k, v in scores.items()},
)
print(
    sum(scores.values()) / len(scores), dict(zip(scores.values(), scores)),
    list(map(scores.get, ["ann", "zed"])), {k: v for k, v in scores.items() if v > 1} | {"eve": 9},
)
