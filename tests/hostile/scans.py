# ends: TimeoutError
x = 'b' * 5_000_000
while True: 'a' in x
# ---
# ends: TimeoutError
x = 'ab' * 2_000_000
while True: x.find('ac')
# ---
# ends: TimeoutError
x = 'a' * 2_000_000
while True: x.find('a' * 1000 + 'b')
# ---
# ends: TimeoutError
x = 'a' * 1_000_000
while True: x.count('a' * 500_000 + 'b' + 'a' * 1000)
# ---
# ends: TimeoutError
x = 'a' * 1_000_000
while True: x.rfind('b' + 'a' * 500_000)
# ---
# ends: TimeoutError
x = b'a' * 1_000_000
while True: x.find(b'b' + b'a' * 500_000)
# ---
# ends: TimeoutError
x = 'a' * 1_000_000
while True: x.replace('a' * 500_000 + 'b', '')
# ---
# ends: TimeoutError
x = [0] * 1_000_000
while True: 1 in x
# ---
# ends: TimeoutError
x = [0] * 1_000_000
while True: x.count(1)
# ---
# ends: TimeoutError
x = [0] * 300_000
while True: x == x[:]
# ---
# ends: TimeoutError
x = [0] * 1_000_000
while True: x.reverse()
# ---
# ends: TimeoutError
x = [0] * 300_000
while True: x[::-1]
# ---
# ends: TimeoutError
x = [0] * 300_000
while True: sorted(x)
# ---
# ends: TimeoutError
x = [0] * 1_000_000
while True: x.insert(0, x.pop())
# ---
# ends: TimeoutError
x = [0] * 1_000_000
while True: x[1:1] = x[3:2]
# ---
# ends: TimeoutError
x = (0,) * 1_000_000
while True: hash(x)
# ---
# ends: TimeoutError
x = (0,) * 1_000_000
while True: x < x[:]
# ---
# ends: TimeoutError
x = 'é' * 4_000_000
while True: x.upper()
# ---
# ends: TimeoutError
x = 'a' * 8_000_000
while True: x.isalpha()
# ---
# ends: TimeoutError
x = 'a' * 1_000_000
while True: x.encode()
# ---
# ends: TimeoutError, MemoryError
x = 'a' * 4_000_000
while True: x == x + ''
# ---
# ends: TimeoutError
x = ' ' * 8_000_000
while True: x.strip()
# ---
# ends: TimeoutError
x = 'a' * 8_000_000
while True: x.split('b')
# ---
# ends: TimeoutError
x = ('a' * 50 + '\n') * 20_000
while True: x.splitlines()
# ---
# ends: TimeoutError
x = '😀' * 1_000_000
while True: x[500_000]
# ---
# ends: TimeoutError
x = '😀' * 1_000_000
while True: x[::-1]
# ---
# ends: TimeoutError
x = '😀' * 1_000_000
while True: len(x + 'a')
# ---
# ends: TimeoutError
x = dict.fromkeys(range(100_000))
while True: x.copy()
# ---
# ends: TimeoutError
x = set(range(100_000))
while True: x | x
# ---
# ends: TimeoutError
x = set(range(100_000))
y = set(range(100_000))
while True: x == y
# ---
# ends: TimeoutError
x = dict.fromkeys(range(100_000))
y = dict(x)
while True: x == y
# ---
# ends: TimeoutError
x = dict.fromkeys(range(100_000))
while True:
    for k in x: break
    x.pop(k)
    x[k] = 1
# ---
# ends: TimeoutError
x = dict.fromkeys(range(50_000))
while len(x) < 100_000:
    k = next(iter(x))
    del x[k]
    x[k] = 1
# ---
# ends: TimeoutError
# limits: max_memory=40000000
x = set(range(100_000))
while True:
    k = x.pop()
    x.add(k)
# ---
# ends: TimeoutError
x = b'a' * 1_000_000
while True: x.hex()
# ---
# ends: TimeoutError
x = 'ab' * 2_000_000
while True: bytes.fromhex(x)
# ---
# ends: TimeoutError
x = b'\xc3\xa9' * 1_000_000
while True: x.decode()
# ---
# ends: TimeoutError
x = '"' * 300_000
while True: repr(x)
# ---
# ends: TimeoutError
while True: hash('a' * 1_000_000)
# ---
# ends: TimeoutError
x = ['a' * 100_000 + str(i) for i in range(40)]
while True: sorted(x)
# ---
# ends: TimeoutError
x = ['a' * 100_000 + str(i) for i in range(20)]
while True: {y + '': 1 for y in x}
# ---
# ends: TimeoutError
x = 1 << 4_000_000
y = (1 << 1_999_999) + 12345
while True: x // y
# ---
# ends: TimeoutError
x = 1 << 4_000_000
y = (1 << 1_000_000) + 12345
while True: x % y
# ---
# ends: TimeoutError
import math
while True: math.gcd(3 ** 2_500_000, 2 ** 3_999_999 + 1)
