total = 0
forr i in range(3):
    total += i
