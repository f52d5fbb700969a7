n = 10 ** 5000
print(str(n))
