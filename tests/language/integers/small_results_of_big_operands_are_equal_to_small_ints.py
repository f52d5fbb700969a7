big = 2**100
print(big - big == 0, big - (big - 1), big // big, big % (big - 1))
print(hash(big - big) == hash(0), (big - big + 5) is 5 or (big - big + 5) == 5)
print({big - big: "zero"}[0])
print([10, 20, 30][big // big])
print(type(big >> 98), big >> 98)
