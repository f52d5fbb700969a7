from functools import cmp_to_key, reduce, total_ordering


@total_ordering
class Version:
    def __init__(self, *parts):
        self.parts = parts

    def __eq__(self, other):
        return self.parts == other.parts if isinstance(other, Version) else NotImplemented

    def __lt__(self, other):
        return self.parts < other.parts if isinstance(other, Version) else NotImplemented


one, two = Version(1, 0), Version(1, 2)
print(one <= two, one >= two, one > two, one != two, max(one, two).parts)
print(sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)), reduce(lambda a, b: a * 10 + b, [1, 2, 3]),
      reduce(max, [], 0))
for attempt in (lambda: one <= 5, lambda: total_ordering(type('X', (), {})), lambda: reduce(max, []),
                lambda: cmp_to_key(len)(1) < 2):
    try:
        attempt()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
