n = [3, 2, 1]
while n[0] > 0 and n[5]:
    n.pop()
