a = [1, 2]
a[0] += 5
a[-1] *= 3
d = {"n": 1}
d["n"] -= 4
d["s"] = "a"
d["s"] += "b"
m = [[1]]
m[0][0] += 1
m[0] += [5]
print(a, d, m)


def index():
    print("index", end=" ")
    return 0


a[index()] += 1
print(a)
t = ([1],)
try:
    t[0] += [2]
except TypeError as e:
    print(e, t)
s = "x"
s *= 3
s += "y"
print(s)
try:
    undefined += 1
except NameError as e:
    print(e)
