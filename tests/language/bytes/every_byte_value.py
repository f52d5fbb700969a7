data = bytes(range(256))
print(len(data), sum(data), data[::-1][0], data.hex()[:20], repr(data)[:60], repr(data)[-30:])
print(
    data.upper()[97:100], data.isascii(), data[:128].isascii(),
    data.decode("latin-1").encode("latin-1") == data, data.strip(bytes(range(250))),
)
print(
    [b for b in range(256) if bytes([b]).isspace()],
    [b for b in range(256) if bytes([b]).isalpha()] == list(range(65, 91)) + list(range(97, 123)),
)
print(
    data.translate(bytes(reversed(range(256))))[:5], data.split(b"\n")[0], len(data.splitlines()),
    data.find(b"\xff"), data.count(0),
)
