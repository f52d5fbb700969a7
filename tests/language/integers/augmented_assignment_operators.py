x = 17
x += 5
print(x)
x -= 2
print(x)
x *= 3
print(x)
x //= 7
print(x)
x **= 3
print(x)
x %= 100
print(x)
x <<= 4
print(x)
x >>= 2
print(x)
x &= 0xF7
x |= 1
x ^= 3
print(x)
x /= 2
print(x)
