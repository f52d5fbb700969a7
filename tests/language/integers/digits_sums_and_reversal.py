n = 9876543210123456789
print(
    sum(map(int, str(n))), int(str(n)[::-1]), [int(d) for d in str(n)][:5], len(str(2**500)),
    str(3**100)[-5:], sum(int(d) for d in str(2**100)),
)
total = 0
while n:
    n, digit = divmod(n, 10)
    total = total * 10 + digit
print(
    total, [f"{i:03d}" for i in (1, 22, 333, 4444)],
    [i for i in range(1, 200) if str(i) == str(i)[::-1] and i > 90], hex(0xDEAD_BEEF), oct(8**5),
    bin(-5),
)
