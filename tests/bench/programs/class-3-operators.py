class Fraction:
    def __init__(self, top, bottom):
        a, b = top, bottom
        while b:
            a, b = b, a % b
        self.top = top // a
        self.bottom = bottom // a

    def __add__(self, other):
        return Fraction(self.top * other.bottom + other.top * self.bottom, self.bottom * other.bottom)

    def __mul__(self, other):
        return Fraction(self.top * other.top, self.bottom * other.bottom)

    def __eq__(self, other):
        return self.top == other.top and self.bottom == other.bottom

    def __lt__(self, other):
        return self.top * other.bottom < other.top * self.bottom

    def __repr__(self):
        return f"{self.top}/{self.bottom}"


def run():
    best = Fraction(0, 1)
    hits = 0
    for i in range(1, 12000):
        value = Fraction(i % 17 + 1, i % 13 + 1) + Fraction(1, 3) * Fraction(i % 5 + 1, 4)
        if best < value:
            best = value
        if value == best:
            hits += 1
    return [repr(best), hits]


run()
