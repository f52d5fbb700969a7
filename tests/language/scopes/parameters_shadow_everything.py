len_ = len


def f(len, print_=print, *list, dict={}, **str):
    return len, list, dict, str


print(f(1, print, 2, 3, dict=4, k=5), len_("abc"))


def outer(x):
    def inner(x, y=x):
        x += 1
        return x, y

    return inner(x * 10), x


print(outer(1))


def g(a, b=lambda a: a * 2):
    return b(a), (lambda a=a, *b: (a, b))(), (lambda: a)()


print(g(3))
