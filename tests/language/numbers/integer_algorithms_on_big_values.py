def power_mod(b, e, m):
    r = 1
    while e:
        if e & 1:
            r = r * b % m
        b = b * b % m
        e >>= 1
    return r


def miller_rabin(n):
    d, s = n - 1, 0
    while d % 2 == 0:
        d, s = d // 2, s + 1
    for a in (2, 3, 5, 7, 11, 13):
        x = pow(a, d, n)
        if x in (1, n - 1):
            continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


print(
    power_mod(3, 200, 10**9 + 7) == pow(3, 200, 10**9 + 7),
    [n for n in range(10**6, 10**6 + 100) if n > 13 and n % 2 and miller_rabin(n)],
    miller_rabin(2**61 - 1), miller_rabin(2**67 - 1),
)
print(
    str(2**300)[:10], len(str(9**99)), int("1" * 50) % 97, sum(int(c) for c in str(3**200)),
    (10**30 - 1) // 9, hex(2**100 - 1), f"{10**24:,}", -(10**25) // 7, 10**25 % -7,
)
