def run():
    words = []
    seed = 3
    for i in range(15000):
        seed = (seed * 69621) % 2147483647
        words.append("Ab" * (seed % 7) + str(seed % 1000))
    by_length = sorted(words, key=len)
    by_fold = sorted(words, key=str.lower)
    pairs = sorted(zip([len(w) for w in words], words))
    return [by_length[0], by_length[-1], by_fold[7000], pairs[6000][1], max(words, key=len)]


run()
