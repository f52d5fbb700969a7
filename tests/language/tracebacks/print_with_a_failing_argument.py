def g():
    return {}["x"]


print("a", g(), "b")
