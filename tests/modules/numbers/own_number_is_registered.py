import numbers


class Money:
    def __init__(self, cents):
        self.cents = cents


print(isinstance(Money(5), numbers.Number))
numbers.Number.register(Money)
print(isinstance(Money(5), numbers.Number), isinstance(Money(5), numbers.Real))
try:
    numbers.Integral()
except TypeError as error:
    print(str(error)[:60])


class Half(numbers.Complex):
    pass


print('__add__' in Half.__abstractmethods__, 'real' in Half.__abstractmethods__, '__bool__' in Half.__abstractmethods__)
print(numbers.Number.__abstractmethods__)
