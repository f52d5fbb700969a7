# Sets are walked in the order their elements were added, so that every run of a program prints the same.
s = {"pear", "apple", "fig"}
s.add("date")
s.discard("apple")
s.add("apple")
print(s)
print(list({3, 1, 2} | {9, 0}), frozenset("hello"))
