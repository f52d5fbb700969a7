# host: add, fetch


class Pages:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        self.at = add(-1)
        return self

    def __next__(self):
        if self.at >= self.n:
            raise StopIteration(fetch("end"))
        self.at = add(self.at)
        return fetch(self.at)


for page in Pages(2):
    print(page)
print([p for p in Pages(1)])
for page in Pages(0):
    print("never")
else:
    print("empty")
