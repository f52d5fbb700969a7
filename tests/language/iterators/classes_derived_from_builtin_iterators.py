class Numbered(enumerate):
    def __new__(cls, items, start=100):
        return super().__new__(cls, items, start)

    def first(self):
        return next(self)


numbered = Numbered("abc")
print(numbered.first(), list(numbered), isinstance(numbered, enumerate), Numbered.__mro__[1])


class Doubled(map):
    def __next__(self):
        return super().__next__() * 2


print(list(Doubled(lambda x: x + 1, [1, 2, 3])), [x for x in Doubled(str, "ab")], sum(Doubled(int, "12")))


class Pairs(zip):
    kind = "pairs"

    def __iter__(self):
        self.asked = True
        return super().__iter__()


pairs = Pairs((x for x in range(2)), "ab", strict=True)
print(*pairs, pairs.kind, pairs.asked, iter(pairs) is pairs)


class Kept(filter):
    pass


class Backwards(reversed):
    pass


kept = Kept(None, [0, 1, "", "x"])
print(iter(kept) is kept, next(kept), list(kept), next(kept, "end"))
print(list(Backwards([1, 2, 3])), type(Backwards("ab")).__name__)
for bad in (lambda: Numbered(5), lambda: next(Kept(None, []))):
    try:
        bad()
    except (TypeError, StopIteration) as e:
        print(type(e).__name__, e)
