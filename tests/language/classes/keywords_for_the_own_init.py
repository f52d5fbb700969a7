class Degrees(float):
    def __init__(self, value, unit="C"):
        self.unit = unit


class Row(tuple):
    def __init__(self, items, name=None):
        self.name = name


class Stack(list):
    def __new__(cls, items, limit=None):
        made = super().__new__(cls, items)
        made.limit = limit
        return made


degrees, row, stack = Degrees(3.5, unit="F"), Row([1, 2], name="r"), Stack([1], limit=5)
print(degrees, degrees.unit, row, row.name, stack, stack.limit)
for attempt in (lambda: float(x=1), lambda: tuple(x=1), lambda: list(x=1), lambda: set(x=1)):
    try:
        attempt()
    except TypeError as error:
        print(error)
