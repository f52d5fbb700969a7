point = (1, 2)
point.x = 5
