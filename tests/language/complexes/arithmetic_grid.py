values = (0j, 1 + 1j, -2.5j, 3 - 4j)
for a in values:
    for b in (1 + 1j, 2, 0.5, -1j):
        print(a + b, a - b, a * b, a / b, b - a, a == b, a != b)
