name = "module"


class A:
    name = "class"

    def get(self):
        return name, self.name

    nested = [name for _ in range(1)], (lambda: name)()

    class B:
        inner = name

        def get(self):
            return name


print(A().get(), A.nested, A.B.inner, A.B().get())


def outer():
    name = "function"

    class C:
        copied = name
        name = "class C"

        def get(self):
            return name

    return C.copied if hasattr(C, "copied") else None, C().get()


try:
    print(outer())
except (NameError, UnboundLocalError) as e:
    print(type(e).__name__, e)
