class Meta(type):
    def __getitem__(cls, key):
        return f"{cls.__name__}[{key}]"

    def __iter__(cls):
        return iter(cls.members)

    def __len__(cls):
        return len(cls.members)

    def __contains__(cls, x):
        return x in cls.members

    def __getattr__(cls, name):
        return f"class attribute {name}"

    def __repr__(cls):
        return f"<my {cls.__name__}>"

    def __add__(cls, other):
        return (cls.__name__, other)

    def __instancecheck__(cls, instance):
        return instance == "magic"

    def __subclasscheck__(cls, sub):
        return sub is int

    @property
    def prop(cls):
        return "prop"


class C(metaclass=Meta):
    members = ["a", "b"]


print(
    C["k"], list(C), len(C), "a" in C, C.anything, C, C + 1, isinstance("magic", C),
    isinstance(5, C), issubclass(int, C), C.prop, bool(C),
)
try:
    C().anything
except AttributeError as e:
    print(e)
