print("a", 1, None, [1, "b"], sep="-", end="!\n")
print()
print("", "")
print("x", end="")
print("y", "z", sep="")
print("a", "b", sep=None, end=None)
print(*[1, 2, 3], sep=", ")
print("no newline", end=" "); print("same line")
print("flush", flush=True)
print("file", file=None)
for f in (lambda: print(sep=1), lambda: print(end=5), lambda: print("a", foo=1), lambda: print("a", sep=b"x")):
    try:
        f()
    except TypeError as e:
        print(e)
print(print("inner"))
