print([n for n in range(1, 10000) if n == sum(int(d) ** len(str(n)) for d in str(n))])
print(
    [n for n in range(2, 500) if n == sum(d for d in range(1, n // 2 + 1) if n % d == 0)],
)
print(
    sum(n for n in range(1000) if n % 3 == 0 or n % 5 == 0), sum(map(int, str(2**1000))),
    max(a * b for a in range(90, 100) for b in range(90, 100) if str(a * b) == str(a * b)[::-1]),
)


def collatz(n):
    steps = 0
    while n > 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps


print(
    max(range(1, 1000), key=collatz), collatz(27),
    [a for a in range(1, 20) if any(a * a == b * b + c * c for b in range(1, a) for c in range(1, b))],
)
print(*["Fizz" * (i % 3 == 0) + "Buzz" * (i % 5 == 0) or i for i in range(1, 16)], sep=",")
print(
    "".join(str(d) for d in [7, 1, 8]), int("".join(sorted("3142", reverse=True))),
    [divmod(n, 60) for n in (59, 61, 3600)],
)
