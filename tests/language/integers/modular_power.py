print(pow(3, 4, 5), pow(3, 4, -5), pow(-3, 3, 7), pow(2, 0, 1))
print(pow(2, 10**18, 1000007), pow(123456789, 987654321, 10**30 + 57))
print(pow(3, -1, 7), pow(3, -2, 11), pow(-3, -1, 7))
print(pow(base=2, exp=5), pow(2, 5, mod=7), pow(2, 5, None))
