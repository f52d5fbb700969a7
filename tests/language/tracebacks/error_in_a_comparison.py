a, b = 1, "2"
if a == b or a < b:
    print("less")
