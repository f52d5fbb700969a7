WORDS = "cat cot dot dog cog cord card ward warm worm word".split()


def ladder(start, goal):
    queue, seen = [(start,)], {start}
    for path in queue:
        word = path[-1]
        if word == goal:
            return path
        for other in WORDS:
            if other not in seen and len(other) == len(word) and sum(a != b for a, b in zip(word, other)) == 1:
                seen.add(other)
                queue.append(path + (other,))


class Trie:
    def __init__(self, words=()):
        self.root = {}
        for w in words:
            node = self.root
            for c in w:
                node = node.setdefault(c, {})
            node[None] = w

    def __contains__(self, word):
        node = self.root
        for c in word:
            if c not in node:
                return False
            node = node[c]
        return None in node

    def complete(self, prefix):
        node = self.root
        for c in prefix:
            node = node.get(c)
            if node is None:
                return []
        out, stack = [], [node]
        while stack:
            node = stack.pop()
            for c, child in node.items():
                if c is None:
                    out.append(child)
                else:
                    stack.append(child)
        return sorted(out)


t = Trie(WORDS)
print(
    ladder("cat", "dog"), ladder("card", "warm"), ladder("cat", "warm"), "dog" in t, "do" in t,
    t.complete("wo"), t.complete("c"), t.complete("z"),
)
