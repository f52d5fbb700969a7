abcdefgh = 1
print(xyz)
