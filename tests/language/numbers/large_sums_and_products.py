# Sums and products around the borders of 32-bit and 64-bit limbs, checked by remainders and identities.
import random

random.seed(5)
SIZES = [65, 66, 95, 96, 97, 127, 128, 129, 192, 1000, 5000, 32767, 32768, 33000]
SMALL = [0, 1, 2**31, 2**32 - 1, 2**32, 2**63 - 1, 2**63, 2**64 - 1, 2**64, -(2**31), -(2**63)]
total = 0
for i in range(2000):
    a = random.getrandbits(random.choice(SIZES)) | 1 << 64
    b = random.choice([random.getrandbits(random.choice([1, 31, 32, 33, 63])), random.getrandbits(200), a, *SMALL])
    if i & 1:
        a = -a
    if i & 2:
        b = -b
    if i & 4:
        a, b = b, a
    total = (total * 31 + (a + b) % 998244353 + 7 * ((a - b) % 998244353) + 13 * ((a * b) % 998244353)) % (2**61 - 1)
print(total)

x = 2**128 - 1
print(x + 1 == 1 << 128, (x + x) >> 1 == x, x * 3 - x - x == x, -x - 1 == -(1 << 128))
print(x * -1 + x, x + -x, (x * 10) // 10 == x, (x * (2**64 - 1)) % (2**64 - 1))
factorial = 1
for i in range(1, 60):
    factorial *= i
print(factorial)
a, b = 0, 1
for _ in range(300):
    a, b = b, a + b
print(a)
