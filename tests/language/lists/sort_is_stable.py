rows = [("b", 2), ("a", 2), ("c", 1), ("d", 2), ("e", 1)]
rows.sort(key=lambda row: row[1])
print(rows)
rows.sort(key=lambda row: row[1], reverse=True)
print(rows)
print(sorted([True, 1.0, 1, 0, False, 0.0]), sorted([True, 1.0, 1, 0, False, 0.0], reverse=True))
a = [3, 1, 2]
print(a.sort(), a, sorted(a, reverse=True), sorted("hello"), sorted({"b": 1, "a": 2}), sorted(()))
