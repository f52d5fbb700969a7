for n in (0, 1, -1, 2, 255, 256, -256, 2**63, 2**64 - 1, -(2**64), 10**30):
    print(n, n.bit_length(), n.bit_count())
print(True.bit_length(), False.bit_count())
