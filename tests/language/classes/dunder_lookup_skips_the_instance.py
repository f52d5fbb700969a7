class C:
    def __len__(self):
        return 1


c = C()
c.__len__ = lambda: 99
c.__str__ = lambda: "instance str"
print(len(c), c.__len__(), str(c) == "instance str")
C.__len__ = lambda self: 5
print(len(c))
C.__add__ = lambda self, other: "added later"
print(c + 1)
del C.__add__
try:
    c + 1
except TypeError as e:
    print(e)
del C.__len__
try:
    len(c)
except TypeError as e:
    print(e)
