x = "module"


class A:
    x = "class"
    y = [x for _ in range(2)]
    z = (lambda: x)()
    w = x

    def method(self):
        return x

    items = [1, 2]
    total = sum(items)
    squares = [i * i for i in items]


print(A.y, A.z, A.w, A().method(), A.total, A.squares)


def outer():
    v = "local"

    class B:
        v = "B"

        def f(self):
            return v

    return B().f(), B.v


try:
    print(outer())
except NameError as e:
    print(e)


class C:
    for i in range(3):
        pass
    if i == 2:
        flag = True
    del i


print(C.flag, hasattr(C, "i"))
