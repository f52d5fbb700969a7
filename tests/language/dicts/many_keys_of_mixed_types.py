d = {}
for i in range(300):
    d[i] = i
    d[str(i)] = -i
    d[(i,)] = i * 2
    d[i + 0.5] = i
print(len(d), sum(d[i] for i in range(300)), sum(d[str(i)] for i in range(300)), d[(7,)], d[7.5], d[7.0])
for i in range(0, 300, 2):
    del d[i]
    del d[str(i)]
print(len(d), 10 in d, 11 in d, "10" in d, "11" in d, list(d)[:6])
