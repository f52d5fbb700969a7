def outer(n):
    def even(k):
        return True if k == 0 else odd(k - 1)

    def odd(k):
        return False if k == 0 else even(k - 1)

    fact = lambda k: 1 if k < 2 else k * fact(k - 1)
    return even(n), odd(n), fact(n)


print(outer(6))


def y(f):
    return (lambda x: x(x))(lambda x: f(lambda *a: x(x)(*a)))


print(
    y(lambda self: lambda n: 1 if n == 0 else n * self(n - 1))(5),
    (lambda f: f(f, 5))(lambda f, n: n and n + f(f, n - 1)),
)
