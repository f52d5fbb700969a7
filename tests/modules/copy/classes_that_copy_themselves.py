import copy


class Own:
    def __init__(self, log=()):
        self.log = list(log)

    def __copy__(self):
        return Own(self.log + ['copy'])

    def __deepcopy__(self, memo):
        return Own(self.log + ['deep', isinstance(memo, dict)])


class Reduced:
    def __init__(self, value):
        self.value = value

    def __reduce__(self):
        return Reduced, (self.value + 1,)


print(copy.copy(Own()).log, copy.deepcopy([Own()])[0].log, copy.copy(Reduced(1)).value, copy.deepcopy(Reduced(5)).value)
