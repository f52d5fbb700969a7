upper = "abc".upper
print(
    upper(), list(map(str.strip, [" a ", "b "])), sorted(["b", "A", "c"], key=str.lower),
    [f() for f in ("x".upper, "Y".lower)],
)
print(upper.__name__, upper.__self__, str.upper.__name__, repr(str.upper), "abc".upper == "abc".upper)
append = [].append
append(1)
print(append.__self__, callable(append), append.__name__, append.__qualname__)
