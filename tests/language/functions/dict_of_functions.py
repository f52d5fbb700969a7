def plain():
    """Doc."""


def wrap(function):
    def wrapper():
        return function()

    wrapper.__dict__.update(function.__dict__)
    return wrapper


plain.tag = "kept"
print(wrap(plain).tag, plain.__dict__, vars(plain) is plain.__dict__)
plain.__dict__["other"] = 2
print(plain.other, "tag" in dir(plain), plain.__doc__)
plain.__dict__ = {"fresh": 1}
print(plain.fresh, hasattr(plain, "tag"), plain.__doc__)
for change in (lambda: setattr(plain, "__dict__", 5), lambda: delattr(plain, "__dict__")):
    try:
        change()
    except TypeError as error:
        print(error)
