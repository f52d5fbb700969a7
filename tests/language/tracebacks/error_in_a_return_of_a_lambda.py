key = lambda row: row["name"]
rows = [{"name": "a"}, {}]
print(sorted(rows, key=key))
