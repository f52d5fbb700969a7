s = {1, frozenset([2])}
print({2} in s, 1 in s, "a" in s)
for f in (
    lambda: [] in s, lambda: {} in s, lambda: ([],) in s, lambda: s - [1], lambda: s[0],
    lambda: s["a"], lambda: next(s),
):
    try:
        f()
    except TypeError as e:
        print(e)
s.discard({2})
print(s)
s2 = {frozenset([5])}
s2.remove({5})
print(s2)
