for edge in (2**31, 2**32, 2**62, 2**63, 2**64):
    print(edge - 1, edge, edge + 1)
    print(-edge - 1, -edge, -edge + 1)
    print((edge - 1) + (edge - 1), (edge - 1) * (edge - 1), -edge - edge)
print(2**63 - 1 + 1, -(2**63) - 1, -(-(2**63)), abs(-(2**63)))
print((-(2**63)) // -1, (-(2**63)) % -1, (2**63 - 1) * -1)
