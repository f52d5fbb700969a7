s = {1, 2}
print(s.add(3), s.add(1), sorted(s), s.discard(9), s.discard(3), s.remove(2), s)
print(s.pop(), s, s.clear())
for f in (
    lambda: s.pop(), lambda: s.remove("x"), lambda: s.remove((1, 2)), lambda: s.add([]),
    lambda: s.add(), lambda: s.discard([]), lambda: s.remove([]),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e, e.args)
