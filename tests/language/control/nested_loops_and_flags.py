found = None
for a in range(1, 20):
    for b in range(a, 20):
        c = (a * a + b * b) ** 0.5
        if c == int(c) and c > 12:
            found = (a, b, int(c))
            break
    if found:
        break
print(found)
count = 0
for i in range(3):
    j = 0
    while True:
        j += 1
        if j > i:
            break
        if j == 2:
            continue
        count += 1
print(count, i, j)
