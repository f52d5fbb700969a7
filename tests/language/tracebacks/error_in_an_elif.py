x = 5
if x is None:
    pass
elif x.startswith("a"):
    pass
