class Temperature:
    def __init__(self, celsius):
        self.celsius = celsius

    @property
    def fahrenheit(self):
        "In degrees Fahrenheit."
        return self.celsius * 9 / 5 + 32

    @fahrenheit.setter
    def fahrenheit(self, value):
        self.celsius = (value - 32) * 5 / 9

    @fahrenheit.deleter
    def fahrenheit(self):
        print("deleting")
        self.celsius = None

    @property
    def frozen(self):
        return self.celsius <= 0


t = Temperature(100)
print(t.fahrenheit, t.frozen, Temperature.fahrenheit.__doc__, type(Temperature.fahrenheit).__name__)
t.fahrenheit = 32
print(t.celsius, t.frozen)
del t.fahrenheit
print(t.celsius)
for f in (lambda: setattr(t, "frozen", 1), lambda: delattr(t, "frozen"), lambda: t.frozen):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
