n = 3
while (m := 10 // n) < 100:
    n -= 1
