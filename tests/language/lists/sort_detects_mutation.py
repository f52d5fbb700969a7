a = [3, 2, 1, 5]


def key(x):
    a.append(x)
    return x


try:
    a.sort(key=key)
except ValueError as e:
    print(e)
print(a)
b = [2, 1]
print(sorted(b, key=lambda x: len(b)), b)
c = [3, 1, 2]
c.sort(key=lambda x: (len(c), x))
print(c)
