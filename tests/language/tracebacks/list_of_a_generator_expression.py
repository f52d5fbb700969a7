rows = [1, "a"]
items = list(r - 1 for r in rows)
