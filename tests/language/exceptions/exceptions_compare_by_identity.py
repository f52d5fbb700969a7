a = ValueError("x")
b = ValueError("x")
print(a == a, a == b, a != b, hash(a) == hash(a), a in [b], a in [a], {a: 1}[a], bool(a), isinstance(a, Exception))
print(
    issubclass(KeyError, LookupError), isinstance(KeyError(), (ValueError, LookupError)),
    type(a) is ValueError, ValueError is type(b),
)
print(ValueError, [KeyError, IndexError], ValueError.__name__, ValueError.__module__, ValueError.__mro__[1])
