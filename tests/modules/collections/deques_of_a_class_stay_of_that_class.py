from collections import deque


class Ring(deque):
    def __init__(self, items=(), maxlen=None):
        super().__init__(items, maxlen)
        print("made", len(self), self.maxlen)


ring = Ring([1, 2], 3)
both = ring + Ring([3, 4])
print(type(both).__name__, both, both.maxlen)
print(type(ring * 2).__name__, type(ring.copy()).__name__, ring)
ring += [7, 8]
print(type(ring).__name__, ring)
