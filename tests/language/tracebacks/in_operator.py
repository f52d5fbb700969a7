value = 3
found = value in 5
