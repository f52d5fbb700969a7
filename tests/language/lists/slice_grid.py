a = list(range(6))
for start in (None, 0, 2, -2, -9, 9):
    for stop in (None, 0, 4, -1, -9, 9):
        print(start, stop, [a[start:stop:step] for step in (None, 1, 2, -1, -2)])
