TEXT = "the cat sat on the mat the cat ate the rat on the mat"


def chain(words):
    table = {}
    for a, b in zip(words, words[1:]):
        table.setdefault(a, {}).setdefault(b, 0)
        table[a][b] += 1
    return table


def ngrams(text, n):
    counts = {}
    for i in range(len(text) - n + 1):
        counts[text[i : i + n]] = counts.get(text[i : i + n], 0) + 1
    return sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))


table = chain(TEXT.split())
print(table["the"], table["cat"], {w: max(n, key=n.get) for w, n in table.items()})
word, out = "the", ["the"]
for _ in range(6):
    word = max(table.get(word, {"the": 1}).items(), key=lambda kv: (kv[1], kv[0]))[0]
    out.append(word)
print(" ".join(out), ngrams("mississippi", 2)[:4], ngrams("abcabc", 3))
