# host: add
# A builtin that takes items from an iterator of the program one by one and calls special methods of the items in
# between cannot wait for the host there: the items it has taken would be lost. Containers can be used instead.


class Value:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        return self.value + add(0, 0) < other.value

    def __gt__(self, other):
        return self.value + add(0, 0) > other.value


values = [Value(1), Value(2)]
try:
    print(max(iter(values)).value)
except RuntimeError as error:
    print(error)
print(max(values).value)
