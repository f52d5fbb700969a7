a = 5
if a > 1 and a < 10 and a < "x":
    print("no")
