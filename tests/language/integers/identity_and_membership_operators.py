a = [1]
b = a
c = [1]
print(a is b, a is c, a is not c, None is None, True is True)
print(1 in a, 2 in a, 2 not in a, "b" in "abc", "" in "abc", 1 in {1: 2}, 2 in {1: 2})
for f in (
    lambda: 1 in 5,
    lambda: 1 in "abc",
    lambda: [] in {1},
    lambda: 1 in None,
    lambda: 97 in b"ab",
    lambda: 300 in b"a",
    lambda: "a" in b"a",
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
