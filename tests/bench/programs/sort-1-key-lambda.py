def run():
    rows = []
    seed = 7
    for i in range(12000):
        seed = (seed * 48271) % 2147483647
        rows.append({"id": i, "score": seed % 1000, "name": "n" + str(seed % 97)})
    by_score = sorted(rows, key=lambda row: row["score"])
    by_both = sorted(rows, key=lambda row: (row["name"], -row["score"]))
    by_id = sorted(by_both, key=lambda row: row["id"], reverse=True)
    return [by_score[5]["id"], by_both[10]["id"], by_id[0]["score"]]


run()
