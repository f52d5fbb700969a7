ORDERS = [
    {"id": 1, "customer": "ann", "items": [("pen", 3, 1.5), ("book", 1, 12.0)], "paid": True},
    {"id": 2, "customer": "bob", "items": [("pen", 10, 1.4)], "paid": False},
    {"id": 3, "customer": "ann", "items": [], "paid": True},
    {"id": 4, "customer": "cid", "items": [("lamp", 2, 30.25), ("pen", 1, 1.5)], "paid": True},
]


def total(order):
    return sum(q * p for _, q, p in order["items"])


print(f"{'id':>3} {'customer':<10}{'total':>10} {'status':^8}")
for o in ORDERS:
    print(f"{o['id']:>3} {o['customer'].title():<10}{total(o):>10,.2f} {'paid' if o['paid'] else 'OPEN':^8}")
print("-" * 33)
print(f"{'sum':<14}{sum(map(total, ORDERS)):>10,.2f}")
by_item = {}
for o in ORDERS:
    for name, quantity, price in o["items"]:
        entry = by_item.setdefault(name, {"quantity": 0, "revenue": 0.0})
        entry["quantity"] += quantity
        entry["revenue"] = round(entry["revenue"] + quantity * price, 2)
print(by_item, max(by_item, key=lambda k: by_item[k]["revenue"]), {o["customer"] for o in ORDERS if not o["paid"]})
