print(len([1, 2]))
len = lambda x: "mine"
print(len([1, 2]))
del len
print(len([1, 2]))


def f(list, str="s"):
    return list, str


print(f([1]), list("ab"))


def g():
    max = 5
    return max


print(g(), max(1, 2))
