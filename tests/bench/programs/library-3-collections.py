from collections import Counter, defaultdict, deque, namedtuple

TEXT = """the quick brown fox jumps over the lazy dog while the slow green turtle
watches the brown fox and the dog run around the old barn near the quiet river"""
Point = namedtuple("Point", "x y")


def run():
    total = 0
    words = TEXT.split()
    for _ in range(200):
        counts = Counter(words)
        total += counts.most_common(3)[0][1]
        groups = defaultdict(list)
        for word in words:
            groups[word[0]].append(word)
        total += len(groups["t"])
    window = deque(maxlen=16)
    for i in range(20000):
        window.append(i)
        if len(window) == 16:
            total += window[0]
    queue = deque([1])
    for i in range(10000):
        queue.append(queue.popleft() + i % 3)
    total += queue[0]
    for i in range(6000):
        point = Point(i, y=i + 1)
        total += point.x * point.y
    return total


run()
