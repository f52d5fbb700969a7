import bisect


def grade(score, limits=(60, 70, 80, 90), letters='FDCBA'):
    return letters[bisect.bisect(limits, score)]


print([grade(score) for score in (33, 60, 69.9, 77, 80, 89, 90, 100)])


class Squares:
    def __len__(self):
        return 1000

    def __getitem__(self, index):
        return index * index


print(bisect.bisect_left(Squares(), 5000), bisect.bisect_left(Squares(), 4900))
print(bisect.bisect_left(range(0, 10 ** 9, 7), 10 ** 6))
print(bisect.bisect_left([1, 2, 3], x=2, lo=1), bisect.bisect(a=[1], x=5))
