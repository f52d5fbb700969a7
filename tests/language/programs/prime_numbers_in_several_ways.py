def sieve(n):
    flags = [True] * (n + 1)
    flags[0:2] = [False, False]
    for i in range(2, int(n**0.5) + 1):
        if flags[i]:
            flags[i * i :: i] = [False] * len(flags[i * i :: i])
    return [i for i, f in enumerate(flags) if f]


def factors(n):
    out, p = [], 2
    while n > 1:
        while n % p == 0:
            out.append(p)
            n //= p
        p += 1
    return out


def is_prime(n):
    return n > 1 and all(n % d for d in range(2, int(n**0.5) + 1))


print(sieve(50), factors(360), factors(97), [n for n in range(30) if is_prime(n)], len(sieve(1000)))
