r = range(0, 20, 3)
print(r[0], r[-1], r[2], r[1:4], r[::-1], r[::2], r[-2:], r[10:], r[5:1:-2], list(r[1:4]))
print(
    6 in r, 7 in r, 21 in r, -3 in r, 6.0 in r, 6.5 in r, "a" in r, True in range(2), r.index(9),
    r.count(9), r.count(10),
)
print(r.start, r.stop, r.step, list(reversed(r)), min(r), max(r), sum(r))
for f in (lambda: r[7], lambda: r[-8], lambda: r.index(5), lambda: r["a"], lambda: r.index("x")):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
