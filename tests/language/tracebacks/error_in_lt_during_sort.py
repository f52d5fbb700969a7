class C:
    def __lt__(self, other):
        return self.rank < other.rank


sorted([C(), C()])
