rows = [{"name": "a", "tags": ["x", "y"]}, {"name": "b", "tags": []}, {"name": "c", "tags": ["x"]}]
print(
    [(r["name"], t) for r in rows for t in r["tags"]],
    {t: [r["name"] for r in rows if t in r["tags"]] for t in ("x", "y")},
)
print(
    [[row[i] for row in [[1, 2], [3, 4]]] for i in range(2)],
    [c for row in ["ab", "c"] for c in row], {r["name"]: len(r["tags"]) for r in rows},
)
print([[[i, j, k] for k in range(2)] for i in range(1) for j in range(2)], [*({"n": n} for n in range(2))])
