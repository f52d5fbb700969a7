data = {"users": [{"name": "ann", "tags": {"x": 1}}, {"name": "bob"}], "meta": {"page": 1, "total": None}}
print(
    data["users"][0]["tags"]["x"], data.get("users", [])[1].get("tags", {}).get("x", "none"),
    data["meta"].get("total") or 0, [u.get("tags") for u in data["users"]],
)


def dig(value, *path, default=None):
    for step in path:
        try:
            value = value[step]
        except (KeyError, IndexError, TypeError):
            return default
    return value


print(
    dig(data, "users", 1, "name"), dig(data, "users", 5, "name"),
    dig(data, "meta", "page", "deep", default="-"), dig(data), dig(data, "meta", "total"),
)


def merge(a, b):
    def pick(k):
        both = isinstance(a.get(k), dict) and isinstance(b.get(k), dict)
        return merge(a[k], b[k]) if both else b.get(k, a.get(k))

    return {k: pick(k) for k in {**a, **b}}


print(merge({"a": {"x": 1, "y": 2}, "b": 1}, {"a": {"y": 3}, "c": [4]}))
data["users"][1].setdefault("tags", {}).setdefault("y", []).append(5)
data["meta"]["page"] += 1
del data["users"][0]["tags"]
print(data, {u["name"]: len(u) for u in data["users"]})
