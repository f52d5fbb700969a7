parts = ["ab", "cd"]
built = "".join(parts)
grown = ""
for c in "abcd":
    grown += c
print(built == grown == "abcd", hash(built) == hash(grown), {built: 1}[grown], len({built, grown, "abcd", f"{built}"}))
print("abcd"[1:3] == "bc", hash("abcd"[1:3]) == hash("bc"), {"bc": 5}["abcd"[1:3]], "x" * 3 in {"xxx"})
