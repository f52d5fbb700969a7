d = {}
for k in "zxyab":
    d[k] = len(d)
print(d)
d["x"] = 99
print(d)
del d["z"]
d["z"] = "again"
print(d, list(d), list(reversed(d)), list(reversed(d.items())), list(reversed(d.values())))
for i in range(50):
    d[i] = i
for i in range(49):
    del d[i]
d["end"] = 1
print(d)
