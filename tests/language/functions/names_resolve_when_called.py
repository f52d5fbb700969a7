def first():
    return second()


def second():
    return value


try:
    first()
except NameError as e:
    print(e)
value = 1
print(first())
value = 2
print(first())


def second():
    return "replaced"


print(first())
del value
print(first())
