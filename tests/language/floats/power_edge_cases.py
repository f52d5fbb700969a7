def show(f):
    try:
        print(f())
    except OverflowError as e:
        print(type(e).__name__)


show(lambda: 2.0 ** 0.5)
show(lambda: 2.0 ** -2)
show(lambda: (-8.0) ** 2)
show(lambda: (-8.0) ** 3)
show(lambda: (-4) ** 0.5 == (-4 + 0j) ** 0.5)
show(lambda: 10.0 ** 308)
show(lambda: 10.0 ** 309)
show(lambda: 1e200 * 1e200)
show(lambda: 2 ** 0.5 * 2 ** 0.5)
show(lambda: 1e-200 ** 2)
show(lambda: pow(2.0, 3))
show(lambda: (-0.0) ** 3)
