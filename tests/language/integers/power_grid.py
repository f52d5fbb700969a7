for base in (0, 1, -1, 2, -2, 10, -10):
    print(base, [base**e for e in range(6)], [base**-e if base else None for e in range(1, 4)])
print(
    2**63, 2**64, (-2) ** 63, (-2) ** 64, 3**40, 3**41, 10**18, 10**19, 7**22, 7**23, (-3) ** 41,
    46341**2, 3037000500**2, 2097152**3,
)
