class F(float):
    def __float__(self):
        return 42.0


class I(int):
    def __float__(self):
        return 4.5


class Twice(float):
    def __new__(cls, value=0.0):
        return float.__new__(cls, 2 * value)

    def __float__(self):
        return self * 1.0


class Wrong(float):
    def __float__(self):
        return "x"


print(float(F(1)), float(I(3)), float(Twice(21)), F(1) + 0, float.__float__(F(2)))
try:
    float(Wrong(1))
except TypeError as e:
    print(e)
