class Seq:
    def __getitem__(self, i):
        if i >= 3:
            raise IndexError("end")
        return i * 10


s = Seq()
print(list(s), 20 in s, 25 in s, [x for x in s], tuple(iter(s)), max(s), *s)
a, b, c = s
print(a, b, c, list(zip(s, "ab")), dict(enumerate(s)), sorted(s, reverse=True))
try:
    len(s)
except TypeError as e:
    print(e)
try:
    reversed(s)
except TypeError as e:
    print(e)


class Stops:
    def __getitem__(self, i):
        if i == 2:
            raise StopIteration
        return i


print(list(Stops()))
