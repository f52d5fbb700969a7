big = 10**20 + 7
for a in (big, -big, 3, -3):
    for b in (big, -big, 7, -7):
        print(a // b, a % b, divmod(a, b) == (a // b, a % b), (a // b) * b + a % b == a)
