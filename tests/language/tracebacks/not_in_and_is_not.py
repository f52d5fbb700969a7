a, b = {}, []
print(a is not b and b not in a)
