def run():
    data = bytes([(i * 37 + 11) % 256 for i in range(60000)])
    low = 1
    high = 0
    for byte in data:
        low = (low + byte) % 65521
        high = (high + low) % 65521
    state = 2166136261
    for i in range(len(data)):
        state = ((state ^ data[i]) * 16777619) % 4294967296
    text = data.hex()
    back = bytes.fromhex(text)
    pieces = data.split(b"\x0b")
    joined = b"-".join(pieces)
    total = 0
    for i in range(0, 60000, 50):
        total += len(data[i : i + 50].replace(b"\x30", b"--"))
    return [low, high, state, back == data, len(joined), total]


run()
