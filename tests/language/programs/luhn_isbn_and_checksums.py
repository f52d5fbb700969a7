def luhn(number):
    digits = [int(c) for c in str(number)[::-1]]
    return sum(d if i % 2 == 0 else sum(divmod(d * 2, 10)) for i, d in enumerate(digits)) % 10 == 0


def isbn10(text):
    digits = [10 if c == "X" else int(c) for c in text if c.isalnum()]
    return len(digits) == 10 and sum((10 - i) * d for i, d in enumerate(digits)) % 11 == 0


def adler(data):
    a, b = 1, 0
    for byte in data:
        a = (a + byte) % 65521
        b = (b + a) % 65521
    return b << 16 | a


def crc8(data, poly=0x07):
    crc = 0
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = (crc << 1 ^ poly if crc & 0x80 else crc << 1) & 0xFF
    return crc


print(
    luhn(4539578763621486), luhn(79927398714), isbn10("0-306-40615-2"), isbn10("0-306-40615-3"),
    hex(adler(b"Wikipedia")), hex(crc8(b"123456789")),
)
