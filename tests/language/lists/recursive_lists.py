a = [1]
a.append(a)
print(a, repr(a), str([a]), len(a), a[1][1][0])
b = [a, a]
print(b)
d = {"list": a}
a.append(d)
print(a)
t = ([],)
t[0].append(t)
print(t)
