class Manager:
    def __init__(self, value):
        self.value = value

    def __enter__(self):
        return self.value

    def __exit__(self, *args):
        return None


d = {}
items = [0, 0]
with Manager((1, 2)) as (a, b), Manager(3) as d["k"], Manager(4) as items[1]:
    print(a, b, d, items)
with Manager([5, 6, 7]) as [first, *rest]:
    print(first, rest)
with Manager(8) as d["z"]:
    print(d)
