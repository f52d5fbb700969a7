def connect(host, timeout=5):
    pass


connect("a", timeuot=3)
