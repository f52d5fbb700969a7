ROWS = """id,name,city,amount
1,Alice Smith,New York,12.50
2,Bob Jones, Los Angeles ,7.25
3,"Carol",Chicago,100.00
4,Dan Brown,Houston,0.99
"""


def slug(text):
    return "-".join(part for part in text.strip().lower().replace("'", "").split() if part)


def run():
    total = 0
    for _ in range(700):
        lines = ROWS.splitlines()
        header = lines[0].split(",")
        records = [dict(zip(header, line.split(","))) for line in lines[1:]]
        for record in records:
            city = record["city"].strip().title()
            name = record["name"].strip('"').partition(" ")[0]
            amount = float(record["amount"])
            total += len(f"{name:<12}|{city:>14}|{amount:8.2f}") + len(slug(record["name"]))
            if city.startswith("New") or name.endswith("b"):
                total += int(amount)
        total += len("\n".join(f"{record['id']}: {record['name']}" for record in records))
    return total


run()
