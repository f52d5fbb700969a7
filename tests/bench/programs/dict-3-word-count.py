TEXT = """the quick brown fox jumps over the lazy dog while the slow green turtle
watches the brown fox and the dog run around the old barn near the quiet river
where many small fish swim and the lazy dog sleeps in the warm afternoon sun"""


def run():
    counts = {}
    for _ in range(2500):
        for word in TEXT.split():
            word = word.strip(".,").lower()
            if word in counts:
                counts[word] += 1
            else:
                counts[word] = 1
    ranked = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    return ranked[:6]


run()
