d = {}
for i in range(3000):
    d[i << 40] = i
print(len(d), d[5 << 40], (7 << 40) + 1 in d)
e = {}
for i in range(1, 2000):
    e[i * 2.0**70] = i
print(len(e), e[3 * 2.0**70], sum(e.values()))
s = {2**61 * i - i for i in range(3000)}
print(len(s))
