sorted([3, 1, 2], key=lambda x: 1 / (x - 2))
