DOCS = {"d1": "the cat sat on the mat", "d2": "the dog chased the cat", "d3": "birds sing in the morning"}


def vector(text):
    counts = {}
    for w in text.split():
        counts[w] = counts.get(w, 0) + 1
    return counts


def idf(vectors):
    terms = {t for v in vectors.values() for t in v}
    return {t: len(vectors) / sum(t in v for v in vectors.values()) for t in sorted(terms)}


def dot(a, b):
    return sum(x * b[t] for t, x in a.items() if t in b)


def cosine(a, b):
    norm = (dot(a, a) * dot(b, b)) ** 0.5
    return dot(a, b) / norm if norm else 0.0


vectors = {name: vector(text) for name, text in DOCS.items()}
weights = idf(vectors)
weighted = {name: {t: n * weights[t] for t, n in v.items()} for name, v in vectors.items()}
for query in ("cat", "the dog", "morning birds", "zebra"):
    pairs = ((round(cosine(vector(query), v), 4), name) for name, v in weighted.items())
    scores = sorted(pairs, key=lambda s: (-s[0], s[1]))
    print(f"{query:<15}", scores[0][1] if scores[0][0] else "none", scores)
