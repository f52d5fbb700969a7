print(1 << 0, 1 << 5, 1 << 64, 1 << 100)
print(255 >> 4, -255 >> 4, -1 >> 10, -1 << 3, 5 >> 100, -5 >> 100)
print((1 << 200) >> 199, -(1 << 200) >> 199, -(1 << 200) - 1 >> 199)
print(0 << 10**9, 0 >> 10**30, -7 >> 10**30)
for f in (lambda: 1 << -1, lambda: 1 >> -1, lambda: 10**30 << -1, lambda: 10**30 >> -5):
    try:
        print(f())
    except ValueError as e:
        print(e)
