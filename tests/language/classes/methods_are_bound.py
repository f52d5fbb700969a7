class Counter:
    def __init__(self):
        self.n = 0

    def up(self, by=1):
        self.n += by
        return self.n


c = Counter()
up = c.up
print(up(), up(5), c.n, up.__self__ is c, up.__func__ is Counter.up, up.__name__, c.up == c.up, c.up is c.up)
print(Counter.up(c, 10), list(map(c.up, [1, 2])), sorted([3, 1], key=Counter().up))
c.up = lambda: "instance attribute is not bound"
print(c.up(), type(up).__name__, type(Counter.up).__name__)
try:
    Counter.up()
except TypeError as e:
    print(e)
try:
    up(1, 2)
except TypeError as e:
    print(e)
try:
    up.x = 1
except AttributeError as e:
    print(e)
up.__func__.tag = "t"
print(up.tag)
