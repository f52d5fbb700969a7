from operator import itemgetter


def run():
    records = [{"name": f"user{(i * 7919) % 2003}", "age": (i * 31) % 90, "score": (i * 17) % 101 / 7} for i in range(2000)]
    total = 0
    for _ in range(3):
        by_age = sorted(records, key=lambda record: (record["age"], record["name"]))
        total += by_age[5]["age"]
        by_score = sorted(records, key=itemgetter("score"), reverse=True)
        total += len(by_score[0]["name"])
        total += len(max(records, key=lambda record: record["score"])["name"])
        names = sorted(record["name"] for record in records)
        total += len(names[0])
    return total


run()
