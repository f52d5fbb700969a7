actions = {"go": lambda n: n.start if n else None}
actions["go"](0)
actions["go"](5)
