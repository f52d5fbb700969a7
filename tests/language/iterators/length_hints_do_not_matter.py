print(
    list(iter(range(3))), iter([1, 2]).__length_hint__(), iter((1,)).__length_hint__(),
    reversed([1, 2]).__length_hint__(),
)
it = iter([1, 2, 3])
next(it)
print(it.__length_hint__(), list(it), it.__length_hint__())
for value in ([], (), "", "é", {}, set(), {}.values(), {}.items(), b"", bytearray(), range(0), range(2**70)):
    print(type(iter(value)).__name__, end=" ")
print()
