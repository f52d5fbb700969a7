rows = [1, "a"]
pairs = (0, tuple(r - 1 for r in rows))
