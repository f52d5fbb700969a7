for i in range(3):
    pass
print(i)
for i, x in enumerate("ab"):
    x = x.upper()
print(i, x)
for k in {"a": 1}:
    for v in range(2):
        last = k, v
print(k, v, last)
for i in []:
    print("never")
print(i)
for n in range(5):
    if n == 3:
        break
print(n)
i = 100
print([i for i in range(3)], i)
for i in range(2):
    for i in "xy":
        pass
print(i)
while (n := n - 1) > 0:
    m = n
print(n, m)
for a[0] in ["kept"] if (a := [None]) else []:
    pass
print(a)
