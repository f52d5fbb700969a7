class OnlyLt:
    def __init__(self, n): self.n = n
    def __lt__(self, o): return self.n < o.n


class OnlyEq:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n


print(
    OnlyLt(1) < OnlyLt(2), OnlyLt(1) > OnlyLt(2), OnlyEq(1) != OnlyEq(1), OnlyEq(1) == OnlyEq(2),
    OnlyLt(1) == OnlyLt(1), OnlyLt(1) != OnlyLt(1),
)
for f in (
    lambda: OnlyLt(1) <= OnlyLt(2), lambda: OnlyEq(1) < OnlyEq(2), lambda: hash(OnlyEq(1)),
    lambda: OnlyLt(1) < 5, lambda: OnlyEq(1) == 5,
):
    try:
        print(f())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
print(
    OnlyLt(1).__eq__(1), OnlyLt(1).__ge__(1), (1).__lt__(2), (1).__lt__("a"), "a".__eq__(1),
    [].__lt__([1]), object().__ne__(1),
)
