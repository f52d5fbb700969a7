calls = []


def key(x):
    calls.append(x)
    return x[0]


rows = ["b2", "a1", "b1", "a2", "c0"]
print(sorted(rows, key=key), calls)
print(
    sorted(rows, key=key, reverse=True), min(rows, key=lambda r: r[1]),
    max(rows, key=lambda r: r[1]), sorted(sorted(rows, key=lambda r: r[1]), key=lambda r: r[0]),
)
people = [{"n": "a", "age": 3}, {"n": "b", "age": 1}, {"n": "c", "age": 3}]
people.sort(key=lambda p: (-p["age"], p["n"]))
print(
    [p["n"] for p in people], sorted(people, key=lambda p: p["age"])[0]["n"],
    max(people, key=lambda p: p["age"])["n"],
)
print(
    sorted([3, -1, 2, -3], key=abs), sorted("bAaB", key=str.lower),
    sorted(["10", "9", "1"], key=int), sorted([(1, "b"), (1, "a")], key=lambda t: t[0]),
    sorted([[], [1], [0, 5]], key=len, reverse=True),
)
print(
    sorted({"z": 1, "a": 3}.items(), key=lambda kv: kv[1]), sorted(range(5), key=lambda n: n % 2),
    sorted([True, False, 2, 0]), sorted("hello", reverse=True), sorted([1.5, 1, 2]), sorted([]),
    sorted([None]),
)
