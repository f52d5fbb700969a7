TEXT = """It was the best of times, it was the worst of times,
it was the age of wisdom, it was the age of foolishness"""
words = [w.strip(",.").lower() for w in TEXT.split()]
counts = {}
for w in words:
    counts[w] = counts.get(w, 0) + 1
for word, n in sorted(counts.items(), key=lambda p: (-p[1], p[0]))[:5]:
    print(f"{word:<8}{n:>3} {'#' * n}")
lengths = {}
for w in counts:
    lengths.setdefault(len(w), set()).add(w)
print({k: sorted(v) for k, v in sorted(lengths.items())})
print(len(TEXT.splitlines()), len(words), len(TEXT), max(words, key=len), sum(map(len, words)) / len(words))
