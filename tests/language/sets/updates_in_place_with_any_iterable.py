s = {1, 2, 3}
s.update([3, 4], (5,), {6: "x"}, "7", range(8, 9))
print(sorted(s, key=str))
s.difference_update([1, 2], {"7"})
s.intersection_update(range(100), [3, 4, 5, 6])
print(sorted(s))
s.symmetric_difference_update([3, 9])
print(sorted(s))
s |= {10}
s -= {4}
s &= {5, 6, 9, 10}
s ^= {5, 11}
print(
    sorted(s), s.issubset(range(20)), s.issuperset([6]), s.isdisjoint([1]),
    sorted(s.union([1], [2])), sorted(s.difference([6], [9])), s.copy() == s, s.copy() is s,
)
for f in (
    lambda: s.update(5), lambda: s.difference_update(None), lambda: s.__ior__([1]),
    lambda: s.update([[]]), lambda: s.intersection_update([[]]),
):
    try:
        print(f())
    except TypeError as e:
        print(e)
print(len(s))
