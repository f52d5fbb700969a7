class Color:
    _members = {}

    def __init__(self, name, value):
        self.name, self.value = name, value
        Color._members[name] = self

    def __repr__(self):
        return f"Color.{self.name}"

    def __eq__(self, other):
        return self is other

    def __hash__(self):
        return hash(self.name)

    @classmethod
    def parse(cls, text):
        try:
            return cls._members[text.upper()]
        except KeyError:
            raise ValueError(f"{text!r} is not a valid {cls.__name__}") from None


for i, n in enumerate(["RED", "GREEN"], 1):
    setattr(Color, n, Color(n, i))
print(
    Color.RED, Color.parse("green").value, list(Color._members.values()),
    {Color.RED: "r"}[Color.parse("red")], Color.RED == Color.GREEN,
)
try:
    Color.parse("mauve")
except ValueError as e:
    print(e)
