e = ValueError("new")
e.__context__ = KeyError("old")
raise e
