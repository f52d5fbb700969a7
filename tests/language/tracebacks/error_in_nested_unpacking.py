for i, (x, y) in enumerate([(1, 2), 3]):
    print(i, x, y)
