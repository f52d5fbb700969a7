def check(x):
    assert x > 0, f"bad value {x}"


check(-5)
