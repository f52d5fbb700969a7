def report(title, *rows, width=40):
    return title.center(width)


report("summary", [1, 2], {"total": 1 + None}, width=20)
