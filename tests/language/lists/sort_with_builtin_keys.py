words = ["banana", "Apple", "cherry", "date", "Fig"]
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len), sorted(words, key=len, reverse=True))
print(
    sorted([-3, 2, -1], key=abs), sorted(["10", "9", "2"], key=int),
    sorted([[3], [1, 2], []], key=len), sorted([3, 1], key=None),
)
print(sorted([(1, "b"), (1, "a"), (0, "z")]), sorted([[2], [1, 5], [1]]))
