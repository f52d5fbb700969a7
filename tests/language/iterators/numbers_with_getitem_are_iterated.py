class Times(int):
    def __getitem__(self, index):
        if index > 3:
            raise IndexError
        return index * int(self)


class Halves(float):
    def __getitem__(self, index):
        if index == 2:
            raise IndexError
        return self / (index + 1)


for item in Times(5):
    print(item, end=" ")
print(list(Times(2)), sum(Times(3)), 4 in Times(4), [*Times(1)])
first, second = Halves(3)
print(first, second, max(Halves(1)))
