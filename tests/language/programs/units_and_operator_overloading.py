class Quantity:
    FACTORS = {"m": 1, "km": 1000, "cm": 0.01}

    def __init__(self, value, unit="m"):
        if unit not in self.FACTORS:
            raise ValueError(f"unknown unit {unit!r}")
        self.value, self.unit = value, unit

    @property
    def base(self):
        return self.value * self.FACTORS[self.unit]

    def to(self, unit):
        return Quantity(self.base / self.FACTORS[unit], unit)

    def __add__(self, other):
        if not isinstance(other, Quantity):
            return NotImplemented
        return Quantity((self.base + other.base) / self.FACTORS[self.unit], self.unit)

    def __mul__(self, k):
        return Quantity(self.value * k, self.unit) if isinstance(k, (int, float)) else NotImplemented

    __rmul__ = __mul__

    def __eq__(self, other):
        return isinstance(other, Quantity) and abs(self.base - other.base) < 1e-9

    def __lt__(self, other):
        return self.base < other.base

    def __hash__(self):
        return hash(round(self.base, 9))

    def __format__(self, spec):
        return f"{self.value:{spec or '.2f'}} {self.unit}"

    def __repr__(self):
        return f"Quantity({self.value!r}, {self.unit!r})"


a, b = Quantity(1.5, "km"), Quantity(250)
print(
    a + b, b + a, 2 * b, f"{a.to('m'):.0f}", f"{a}", sorted([a, b, Quantity(5, "cm")]),
    a == Quantity(1500), len({a, Quantity(1500)}),
)
for f in (lambda: a + 5, lambda: a * "x", lambda: Quantity(1, "mile"), lambda: 5 + a):
    try:
        f()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
