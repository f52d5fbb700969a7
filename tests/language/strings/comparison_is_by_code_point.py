print("a" < "b", "B" < "a", "abc" < "abd", "ab" < "abc", "" < "a", "z" < "é", "\uffff" < "😀", "\ue000" < "😀")
print(sorted(["😀", "\uffff", "z", "A", "é", ""]), max("abc"), min("hello"), "a" == "a", "é" == "e\u0301")
print("a" != "A", "10" < "9", "a" >= "a", not "a" > "b")
