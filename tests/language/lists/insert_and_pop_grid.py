for i in (-9, -2, -1, 0, 1, 2, 9):
    a = [1, 2]
    a.insert(i, "x")
    try:
        popped = [1, 2].pop(i)
    except IndexError as e:
        popped = str(e)
    print(i, a, popped)
