def rle(data):
    out = bytearray()
    i = 0
    while i < len(data):
        j = i
        while j < len(data) and data[j] == data[i] and j - i < 255:
            j += 1
        out.append(j - i)
        out.append(data[i])
        i = j
    return bytes(out)


def expand(data):
    out = bytearray()
    for count, value in zip(data[::2], data[1::2]):
        out += bytes([value]) * count
    return out


packed = rle(b"aaaabbbcccccccd")
print(packed, expand(packed), expand(packed) == b"aaaabbbcccccccd")
key = b"key"
secret = bytearray(c ^ key[i % 3] for i, c in enumerate(b"attack at dawn"))
print(secret.hex(), bytes(c ^ key[i % 3] for i, c in enumerate(secret)))
flags = bytearray(30)
for n in range(2, 30):
    if not flags[n]:
        print(n, end=" ")
        flags[n * n :: n] = b"\1" * len(flags[n * n :: n])
print()
