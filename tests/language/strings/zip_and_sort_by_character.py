text = "hello world"
print(
    {c: text.count(c) for c in sorted(set(text))}, "".join(sorted(text)),
    "".join(dict.fromkeys(text)), max(set(text), key=lambda c: (text.count(c), c)),
)
print(
    [text[i : i + 3] for i in range(0, len(text), 3)], text.title(), text[::-1].title(),
    " ".join(w[::-1] for w in text.split()), [ord(c) - 97 for c in "abc"],
)
print(
    *map("{}={}".format, "ab", [1, 2]), *map(str.join, "-+", ["ab", "cd"]),
    list(filter(str.isalpha, "a1b2")), sorted("bAcB", key=str.swapcase),
)
