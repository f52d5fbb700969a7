class Meta(type):
    def __new__(mcs, name, bases, ns, **kw):
        print("new", name, [b.__name__ for b in bases], sorted(k for k in ns if not k.startswith("__")), kw)
        ns["added"] = name.lower()
        return super().__new__(mcs, name, bases, ns)

    def __init__(cls, name, bases, ns, **kw):
        print("init", name)
        super().__init__(name, bases, ns)

    def __call__(cls, *args):
        print("call", cls.__name__, args)
        return super().__call__(*args)

    def helper(cls):
        return f"helper of {cls.__name__}"


class A(metaclass=Meta, option=1):
    x = 1

    def __init__(self, *args):
        print("A init", args)


class B(A):
    y = 2


b = B(1, 2)
print(b.added, B.helper(), type(B).__name__, isinstance(B, Meta), type(b).__name__)
try:
    b.helper()
except AttributeError as e:
    print(e)
