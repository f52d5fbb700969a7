rows = [1, "a"]
ok = all(r - 1 == 0 for r in rows)
