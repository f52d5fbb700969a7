# host: echo
from operator import attrgetter, itemgetter, methodcaller


class Row:
    def __init__(self, key):
        self.key = key

    @property
    def slow(self):
        return echo(self.key)

    def ask(self, n):
        return echo(self.key + n)

    def __getitem__(self, n):
        return echo(self.key * n)


rows = [Row(3), Row(1), Row(2)]
getters = [attrgetter('slow'), attrgetter('slow', 'key'), methodcaller('ask', 10), itemgetter(2), itemgetter(1, 3)]
for getter in getters:
    print([getter(row) for row in rows])
print([row.key for row in sorted(rows, key=attrgetter('slow'))], [row.key for row in sorted(rows, key=methodcaller('ask', 0))])
