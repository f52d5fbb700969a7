def hexdump(data, width=8):
    for i in range(0, len(data), width):
        row = data[i : i + width]
        yield f"{i:04x}  {row.hex(' '):<{width * 3}} {''.join(chr(b) if 32 <= b < 127 else '.' for b in row)}"


for line in hexdump(b"Hello, \x00\xffworld!\n" + bytes(range(5))):
    print(line)
n = 0b10110100
print(
    n & -n, n & (n - 1), n.bit_count(), n.bit_length(), bin(n ^ n >> 1),
    [i for i in range(8) if n >> i & 1], f"{n:08b}"[::-1], int(f"{n:08b}"[::-1], 2),
)
print(
    (5).to_bytes(4, "big").hex(), int.from_bytes(b"\x01\x00", "little"),
    sum(1 << i for i in (0, 3, 5)), ~n & 0xFF, n << 1 & 0xFF | n >> 7, 6 ^ 3 ^ 6,
)
