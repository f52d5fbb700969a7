sales = [("north", "q1", 10), ("south", "q1", 7), ("north", "q2", 12), ("south", "q3", 1), ("north", "q1", 5)]
regions = sorted({r for r, _, _ in sales})
quarters = sorted({q for _, q, _ in sales})
pivot = {r: {q: sum(v for a, b, v in sales if (a, b) == (r, q)) for q in quarters} for r in regions}
print("region".ljust(8), *(q.rjust(5) for q in quarters), "total".rjust(7))
for r, row in pivot.items():
    print(r.ljust(8), *(str(v).rjust(5) for v in row.values()), str(sum(row.values())).rjust(7))
names, values = zip(*[(f"{r}-{q}", v) for r, row in pivot.items() for q, v in row.items() if v])
print(names, values, dict(zip(names, values)), [*map(max, zip(*[row.values() for row in pivot.values()]))])
ranked = sorted(enumerate(values), key=lambda iv: iv[1], reverse=True)
running = [sum(values[: i + 1]) for i in range(len(values))]
print(ranked, running, [b - a for a, b in zip(running, running[1:])])
