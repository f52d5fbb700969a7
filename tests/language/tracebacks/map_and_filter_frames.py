def convert(x):
    return int(x)


print(list(map(convert, ["1", "b"])))
