# CPython hashes texts anew in every run; here sets of texts are walked in the order the texts were added, always.
s = {"pear", "apple", "fig"}
s.add("date")
s.discard("apple")
s.add("apple")
print(s)
print(list({"b", "a"} | {"d", "c"}), frozenset("hello"))
