for name, age in {"a": 1, "bob": 2}:
    print(name, age)
