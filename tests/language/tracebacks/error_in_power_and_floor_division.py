result = 2 ** 3 // (5 - 5)
