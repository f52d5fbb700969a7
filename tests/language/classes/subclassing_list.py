class Stack(list):
    def push(self, x):
        self.append(x)
        return self

    def __getitem__(self, i):
        return ("item", super().__getitem__(i))

    def __repr__(self):
        return f"Stack({super().__repr__()})"


s = Stack([1, 2]).push(3)
print(
    s, len(s), s[0], s[0:2], list(s), s == [1, 2, 3], isinstance(s, list), type(s + [4]).__name__,
    type(s.copy()).__name__, type(s * 2).__name__,
)
s.extra = "attr"
s.sort(reverse=True)
s += [9]
print(s, s.extra, sum(s), sorted(s), s.pop(), [x for x in s], type(s[0:1]).__name__, bool(Stack()))
