# host: add

class Item:
    def __init__(self, number):
        self.number = number

    def __lt__(self, other):
        source.append(Item(0))
        return self.number + add(0) < other.number


source = [Item(3), Item(1), Item(2)]
print([item.number for item in sorted(source)], len(source) > 3)
source = [Item(3), Item(1), Item(2)]
print([item.number for item in sorted(source, key=lambda item: item, reverse=True)], len(source) > 3)
print(sorted([(1, 'b'), (1, 'a'), (0, 'c')]), sorted({2: 'x', 1: 'y'}.items(), reverse=True))
