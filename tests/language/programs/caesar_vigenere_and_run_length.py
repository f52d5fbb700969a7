def caesar(text, k):
    def shift(c):
        if not c.isalpha():
            return c
        base = ord("A" if c.isupper() else "a")
        return chr((ord(c) - base + k) % 26 + base)

    return "".join(map(shift, text))


def vigenere(text, key):
    return "".join(caesar(c, ord(key[i % len(key)]) - ord("a")) for i, c in enumerate(text))


def encode(text):
    out, i = [], 0
    while i < len(text):
        j = i
        while j < len(text) and text[j] == text[i]:
            j += 1
        out.append(f"{j - i}{text[i]}")
        i = j
    return "".join(out)


def decode(text):
    out, count = "", ""
    for c in text:
        if c.isdigit():
            count += c
        else:
            out += c * int(count)
            count = ""
    return out


secret = caesar("Hello, World!", 3)
print(
    secret, caesar(secret, -3), vigenere("attackatdawn", "lemon"), encode("aaabccdddd"),
    decode(encode("wwwwbbbww" + "x" * 12)),
)
