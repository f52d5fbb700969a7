def g() -> int:
    x = 1
    global_missing  # error: unresolved-reference "Name `global_missing` used when not defined"
    return x
def loop() -> int:
    for i in range(3):
        if i:
            break
    else:
        return 1
    return i
def tr() -> int:
    try:
        return 1
    finally:
        print("x")
def tr2() -> int:
    try:
        x = 1
    except ValueError:
        raise
    return x
def wh(n: int) -> int:
    while n > 0:
        n -= 1
    return n
def m(x: int) -> str:
    match x:
        case 1:
            return "a"
        case _:
            return "b"
lst = [1, 2, 3]
total = 0
for v in lst:
    total += v
total.bit_length()
data = {"a": [1, 2], "b": [3]}
res = {k: sum(v) for k, v in data.items()}
best = max(res, key=lambda k: res[k])
best.upper()
names = [s.strip().lower() for s in "a,b".split(",") if s]
pairs = sorted(zip(names, [1, 2]), key=lambda t: (-t[1], t[0]))
text = ", ".join(f"{n}={c:>3}" for n, c in pairs)
nested = [[0] * 3 for _ in range(3)]
nested[0][1] = 5
config: dict = {"x": {"y": 1}}
config["x"]["y"] += 1
any_list: list = []
any_list.append(1)
items: list[dict] = [{"a": 1}]
items[0]["a"] + 1
def default_factory(x=None, *, flag=False):
    x = x or []
    x.append(1)
    return x
class Acc:
    total: float = 0
    history: list[tuple[str, float]]
    def __init__(self):
        self.history = []
        self.cache = {}
        self.last = None
    def add(self, name: str, amt: float) -> "Acc":
        self.total += amt
        self.history.append((name, amt))
        self.cache[name] = amt
        self.last = name
        return self
    def top(self):
        return max(self.history, key=lambda h: h[1])[0]
acc = Acc().add("a", 1).add("b", 2.5)
acc.last.upper()
print(f"{acc.total:.2f}", acc.top().upper())
