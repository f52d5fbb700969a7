result = [3, 1].sort()
print(result[0])
