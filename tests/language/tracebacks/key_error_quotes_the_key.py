config = {"a": {"b": 1}}
print(config["a"]["missing"])
