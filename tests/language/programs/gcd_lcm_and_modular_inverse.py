def gcd(a, b):
    while b:
        a, b = b, a % b
    return abs(a)


def lcm(*numbers):
    result = 1
    for n in numbers:
        result = result * n // gcd(result, n)
    return result


def extended(a, b):
    if b == 0:
        return a, 1, 0
    g, x, y = extended(b, a % b)
    return g, y, x - a // b * y


print(gcd(48, 18), gcd(-12, 8), gcd(0, 5), lcm(4, 6, 10), extended(240, 46), pow(3, -1, 11), extended(3, 11)[1] % 11)
