def change(items, number, text):
    items.append(1)
    number += 1
    text += "x"
    items = [9]
    return items, number, text


a, b, c = [], 1, "s"
print(change(a, b, c), a, b, c)


def swap(d):
    d["a"], d["b"] = d["b"], d["a"]


d = {"a": 1, "b": 2}
swap(d)
print(d)
