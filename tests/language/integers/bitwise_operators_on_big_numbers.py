a = 2**100 + 12345
b = -(2**90) + 777
print(a & b)
print(a | b)
print(a ^ b)
print(~a)
print(~b)
print(a & 0xFFFF, b & 0xFFFF, a & -1 == a, b | -1)
print(a ^ a, (a ^ b) ^ b == a)
