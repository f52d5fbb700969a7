def make_orders(count):
    orders = []
    for i in range(count):
        orders.append({
            "id": i,
            "customer": {"name": "customer " + str(i % 37), "tier": ["gold", "silver", "basic"][i % 3]},
            "lines": [{"sku": "s" + str((i * k) % 50), "quantity": k + 1, "price": 2.5 * k} for k in range(4)],
            "paid": i % 4 != 0,
        })
    return orders


def flatten(value, prefix, out):
    if isinstance(value, dict):
        for key, item in value.items():
            flatten(item, prefix + "." + key if prefix else key, out)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            flatten(item, f"{prefix}[{index}]", out)
    else:
        out[prefix] = value
    return out


def summarise(orders):
    totals = {}
    for order in orders:
        if not order["paid"]:
            continue
        amount = sum([line["quantity"] * line["price"] for line in order["lines"]])
        tier = order["customer"]["tier"]
        entry = totals.setdefault(tier, {"orders": 0, "amount": 0.0, "names": set()})
        entry["orders"] += 1
        entry["amount"] += amount
        entry["names"].add(order["customer"]["name"])
    return totals


def run():
    orders = make_orders(1200)
    totals = summarise(orders)
    flat = 0
    for order in orders:
        flat += len(flatten(order, "", {}))
    report = []
    for tier in sorted(totals):
        entry = totals[tier]
        report.append(f"{tier}: {entry['orders']} {entry['amount']:.2f} {len(entry['names'])}")
    return [report, flat]


run()
