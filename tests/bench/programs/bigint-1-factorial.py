def factorial(n):
    result = 1
    for i in range(2, n + 1):
        result *= i
    return result


def run():
    total = 0
    for n in range(100, 900, 4):
        total += factorial(n) % 1000003
    a = 0
    b = 1
    for _ in range(20000):
        a, b = b, a + b
    total += a % 1000007
    total += pow(7, 10 ** 40, 10 ** 30 + 57) % 1009
    total += len(str(3 ** 2000))
    return total


run()
