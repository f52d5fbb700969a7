class L(list):
    def append(self, x):
        print("append", x)
        super().append(x)

    def __iter__(self):
        print("iter")
        return super().__iter__()

    def __len__(self):
        return 42

    def __contains__(self, x):
        return True


l = L([3, 1])
l.append(2)
l.extend([4])
l += [5]
print(len(l), 99 in l, [x for x in l], sorted(l), l[0], bool(L()), l.index(1), l == [3, 1, 2, 4, 5])
print(list(l), tuple(l), repr(l), l.copy(), l[:2], sum(l))
a, *b = l
print(a, b, max(l))
