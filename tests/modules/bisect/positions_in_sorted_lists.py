import bisect

a = [1, 2, 2, 2, 5, 7]
print([bisect.bisect_left(a, x) for x in range(9)], [bisect.bisect_right(a, x) for x in range(9)], bisect.bisect(a, 2))
print(bisect.bisect_left(a, 2, 2), bisect.bisect_right(a, 2, 0, 2), bisect.bisect(a, 9, hi=3), bisect.bisect_left([], 1))
print(bisect.bisect('acegi', 'd'), bisect.bisect_left((1.5, 2.5), 2), bisect.bisect(range(0, 100, 10), 35))
people = [('ann', 30), ('bob', 40), ('cyd', 50)]
print(bisect.bisect_left(people, 40, key=lambda p: p[1]), bisect.bisect_right(people, ('bob', 40)), bisect.bisect(people, ('bob',)))
bisect.insort(a, 3)
bisect.insort_left(a, 2.0)
bisect.insort_right(a, 0)
print(a)
bisect.insort(people, ('abe', 45), key=lambda p: p[1])
print(people)
for bad in (lambda: bisect.bisect(a, 1, -1), lambda: bisect.bisect(a, 'x'), lambda: bisect.bisect(5, 1), lambda: bisect.bisect(a),
            lambda: bisect.insort((1, 2), 1), lambda: bisect.bisect(a, 1, 'x'), lambda: bisect.bisect([1], 1, 0, 9)):
    try:
        print(bad())
    except (ValueError, TypeError, IndexError, AttributeError) as error:
        print(type(error).__name__, error)


class Grade:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return self.n < other.n

    def __repr__(self):
        return f'G{self.n}'


grades = []
for n in (5, 1, 3, 1):
    bisect.insort(grades, Grade(n))
print(grades, bisect.bisect_left(grades, Grade(3)))


class Own(list):
    def insert(self, index, item):
        super().insert(index, (index, item))


own = Own()
bisect.insort(own, 5)
print(own)
print(''.join('FDCBA'[bisect.bisect([60, 70, 80, 90], score)] for score in (33, 99, 77, 70, 89, 90, 100)))
