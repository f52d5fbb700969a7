class Polynomial:
    def __init__(self, *coefficients):
        self.c = list(coefficients)
        while len(self.c) > 1 and self.c[-1] == 0:
            self.c.pop()

    def __call__(self, x):
        result = 0
        for a in reversed(self.c):
            result = result * x + a
        return result

    def __add__(self, o):
        n = max(len(self.c), len(o.c))
        pad = lambda c: c + [0] * (n - len(c))
        return Polynomial(*(a + b for a, b in zip(pad(self.c), pad(o.c))))

    def __mul__(self, o):
        if isinstance(o, int):
            return Polynomial(*(a * o for a in self.c))
        out = [0] * (len(self.c) + len(o.c) - 1)
        for i, a in enumerate(self.c):
            for j, b in enumerate(o.c):
                out[i + j] += a * b
        return Polynomial(*out)

    __rmul__ = __mul__

    def derivative(self):
        return Polynomial(*(i * a for i, a in enumerate(self.c) if i) or [0])

    def __str__(self):
        terms = [f"{a}" if i == 0 else f"{a}x" if i == 1 else f"{a}x^{i}" for i, a in enumerate(self.c) if a]
        return " + ".join(reversed(terms)).replace("+ -", "- ") or "0"

    def __eq__(self, o):
        return self.c == o.c


p, q = Polynomial(1, -3, 0, 2), Polynomial(0, 1)
print(
    p, "|", q, "|", p + q, "|", p * q, "|", 3 * q, "|", p.derivative(), "|", p(2), p + q == q + p,
    Polynomial(0, 0), Polynomial(5).derivative(),
)
