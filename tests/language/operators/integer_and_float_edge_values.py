big = 2**63
values = [0, 1, -1, big - 1, -big, big, 0.5, -0.0, 1e308]
for a in values:
    print(a, [a + 1, a - 1, -a, a * 2], a == -a, a > big, [a < v for v in values])
for a, b in ((big - 1, -1), (-big, -1), (-big, big), (big, -big), (1, big), (-1, big), (7, -2), (-7, 2)):
    print(a // b, a % b, divmod(a, b), a / b, abs(a) // abs(b))
