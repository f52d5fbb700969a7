values = [
    1, "a'b", None, (1,), {"k": [True]}, {1}, b"x", 1.5, ..., range(2), frozenset({2}), set(),
    frozenset(), (), [], {}, slice(1, 2),
]
print(repr(values))
print(str(values) == repr(values), ascii(["é", {"日": "😀"}]), f"{values[1]!r}", repr("a\nb"), str("a\nb"))
print(repr(int), repr(len), repr(NotImplemented), repr(None), repr(True), [int, str], {"f": abs})
