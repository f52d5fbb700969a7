def isqrt(n):
    if n < 0:
        raise ValueError("negative")
    if n == 0:
        return 0
    x = 1 << (n.bit_length() + 1) // 2
    while (y := (x + n // x) // 2) < x:
        x = y
    return x


print([isqrt(n) for n in (0, 1, 2, 3, 4, 15, 16, 17, 10**20, 10**40 - 1, 2**127)], isqrt(2 * 10**80))
print(
    sum(1 / 2**k for k in range(60)), [round(10**0.5, n) for n in range(5)], 27 ** (1 / 3),
    8 ** (1 / 3) == 2, (-8) ** 3, 1e3**0.5,
)
