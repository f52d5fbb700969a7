def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: [1 / x for x in (1, 0)])
show(lambda: [a for a, b in [(1, 2, 3)]])
show(lambda: {x: 1 for x in [[]]})
show(lambda: {x for x in [{}]})
show(lambda: [x for x in None])
show(lambda: [x.y for x in [1]])
show(lambda: {**{x: x for x in 5}})
show(lambda: list(1 / x for x in (1, 0)))
show(lambda: [undefined for _ in range(1)])
show(lambda: [undefined for _ in []])
