def f(rows):
    return {k: [c / d for c in v] for k, v in rows.items() for d in (1, 0)}


f({"a": [1]})
